"""Learned by `make model` from 739 opportunities and threads; not written by hand. See `claimants.py`."""

NOBODY = 0.23
"""What a name must weigh more than to be the employer's."""

_TABLE = """
-1.02 agency word
-1.35 agency: agency word
-0.72 agency: any
-0.25 agency: in said
-0.11 agency: in signed
0.56 agency: in subject
0.27 agency: said before verb
-1.16 agency: said behind at
0.14 agency: said behind with
0.15 agency: said line start
0.75 agency: several places
-0.39 agency: signed segment
-0.11 agency: signer
-0.70 agency: signer first
0.51 agency: subject line start
0.24 agency: subject segment
-0.08 ampersand
-1.14 article first
-0.39 begins as a place
-0.31 capitals
0.18 client: agency word
1.46 client: any
1.26 client: in said
-1.39 client: in signed
-0.06 client: in subject
-0.60 client: said alone
-0.39 client: said before a title
-0.68 client: said before verb
1.09 client: said before wants
-1.14 client: said behind a title
-0.96 client: said behind at
1.56 client: said behind client
-1.01 client: said behind from
0.60 client: said behind talk
0.06 client: said behind the
0.47 client: said behind to
-0.19 client: said behind with
-0.93 client: said line start
-0.21 client: said sentence start
-0.08 client: shown only
-0.62 client: signed segment
0.42 client: signer
0.10 client: signer first
0.24 client: subject behind at
0.48 client: subject behind talk
-0.33 client: subject line end
-0.63 client: subject line start
0.59 client: subject segment
1.67 common
-1.65 day
-0.63 department
-1.53 digit
0.39 domain written
-0.56 ends in a place
-1.28 ends in a title word
-1.99 generic
-1.75 generic first
-3.12 has a title word
-0.08 in said
-0.67 in shown
0.27 in signed
0.31 in subject
2.44 institution
-0.83 is a place
0.59 is the label
0.15 longer as common
0.83 longer exists
-0.39 no firm
-1.04 opener first
-0.68 opener last
-0.95 ours in said
-0.11 ours in subject
-0.65 ours said before ,
0.10 ours said behind the
0.57 ours said behind to
-0.09 ours said front cut
-0.35 ours said front off
-0.47 ours said line start
-0.58 ours said loosely
-0.08 ours said sentence end
-0.21 ours said sentence start
0.05 ours subject before (
-0.08 ours subject before ,
0.35 ours subject before -
0.32 ours subject before :
0.16 ours subject before hires
-0.07 ours subject behind (
-0.33 ours subject behind ,
0.20 ours subject behind -
-0.18 ours subject behind :
0.06 ours subject behind a title
0.29 ours subject behind at
0.25 ours subject behind from
-0.55 ours subject line end
0.43 ours subject line start
-0.10 ours subject loosely
0.21 ours subject segment
-0.09 ours subject sentence start
-0.29 own name
-1.99 person
-0.87 person first
-0.07 person's words
0.33 robot in shown
0.43 robot shown alone
0.38 robot shown before via
0.33 robot shown behind (
0.12 robot shown behind behalf
-0.27 robot shown department cut
0.15 robot shown first
0.46 robot shown last
-0.08 robot shown line end
0.34 robot shown line start
0.24 robot shown only
0.77 robot shown segment
0.78 robot shown whole
-0.14 robot untidied
-0.05 said alone
0.27 said before (
0.50 said before ,
-0.48 said before -
-0.31 said before :
-0.14 said before a place
0.10 said before a title
0.30 said before hires
0.22 said before role
-0.07 said before team
0.82 said before verb
1.22 said before wants
-0.96 said behind (
0.82 said behind ,
0.12 said behind -
-0.07 said behind :
-0.58 said behind a number
0.23 said behind a title
-0.10 said behind and
1.19 said behind applied
1.58 said behind at
0.67 said behind behalf
1.38 said behind client
1.30 said behind from
-0.76 said behind in
-0.33 said behind self
0.85 said behind talk
-0.58 said behind the
-0.74 said behind to
-0.19 said behind with
1.21 said behind work
0.51 said department cut
-0.59 said front cut
-0.72 said front off
1.42 said legal form
0.30 said line end
-0.29 said line start
-0.94 said loosely
0.27 said sentence end
-1.08 said sentence start
0.40 several messages
0.62 several places
-0.48 share of messages
-1.41 short
-0.84 shorter commoner
-0.86 shorter exists
0.49 shown alone
-0.31 shown before ,
0.26 shown before -
-0.14 shown before via
0.20 shown behind ,
-0.15 shown behind -
1.32 shown first
0.35 shown front cut
1.79 shown last
-0.34 shown line end
-0.08 shown line start
0.35 shown loosely
0.34 shown only
-0.42 shown segment
1.91 shown tidied
-0.18 shown whole
0.24 signed alone
1.40 signed before ,
-0.11 signed before -
-0.12 signed before :
-0.10 signed before a place
-0.25 signed before a title
0.14 signed before verb
0.24 signed behind (
0.74 signed behind ,
-0.14 signed behind -
0.18 signed behind @
-0.21 signed behind a number
0.32 signed behind a title
-0.15 signed behind a tool
-0.06 signed behind the
-0.14 signed behind to
-0.47 signed department cut
0.38 signed front cut
-0.07 signed front off
1.24 signed legal form
-0.89 signed line 0
1.02 signed line 2
0.47 signed line 3
0.33 signed line 4
-0.44 signed line 5
0.45 signed line end
-0.44 signed line start
0.20 signed loosely
1.00 signed segment
-0.08 signed sentence start
0.43 signer
-0.76 signer first
2.18 spells all label
-0.37 spells all piece
0.46 spells all tenant
2.60 spells label
-0.37 spells piece
0.45 spells tenant
-0.57 street
-0.18 subject alone
-0.17 subject before (
-0.12 subject before ,
-0.10 subject before -
0.18 subject before :
-0.17 subject before @
-0.07 subject before a place
0.49 subject before hires
-0.10 subject before role
0.36 subject before verb
0.91 subject before wants
0.05 subject behind (
-1.17 subject behind ,
-0.23 subject behind -
0.09 subject behind :
0.92 subject behind @
1.38 subject behind a title
0.43 subject behind a tool
0.83 subject behind applied
0.85 subject behind at
-0.14 subject behind from
-0.16 subject behind in
-0.17 subject behind self
0.49 subject behind talk
0.51 subject behind to
-0.53 subject behind with
-0.06 subject department cut
-1.16 subject front off
0.38 subject line end
0.25 subject line start
-0.65 subject loosely
0.25 subject segment
0.14 subject sentence end
-0.43 subject sentence start
-0.29 system
-1.97 tool
-0.64 untidied
-1.99 words 1
0.46 words 2
1.26 words 3
0.89 words 4
"""

WEIGHTS = {sign: float(weight) for weight, _, sign in (row.partition(" ") for row in _TABLE.strip().split("\n"))}
"""Sign → how much it speaks for a name (above 0) or against it."""
