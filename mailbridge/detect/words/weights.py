"""Learned by `make model` from 739 opportunities and threads; not written by hand. See `claimants.py`."""

NOBODY = 0.29
"""What a name must weigh more than to be the employer's."""

_TABLE = """
-1.18 agency word
-1.58 agency: agency word
-0.70 agency: any
-0.06 agency: in said
-0.28 agency: in signed
0.98 agency: in subject
0.51 agency: said before verb
-2.30 agency: said behind at
0.74 agency: said behind with
0.17 agency: said line start
0.85 agency: several places
-0.46 agency: signed segment
0.22 agency: signer
-0.96 agency: signer first
0.94 agency: subject line start
0.30 agency: subject segment
-0.21 ampersand
-1.80 article first
-0.60 begins as a place
-0.22 capitals
0.65 client: agency word
1.75 client: any
1.49 client: in said
-1.95 client: in signed
-0.08 client: in subject
-0.77 client: said alone
-0.84 client: said before a title
-1.25 client: said before verb
1.31 client: said before wants
-1.77 client: said behind a title
-1.65 client: said behind at
1.86 client: said behind client
-1.89 client: said behind from
0.96 client: said behind talk
0.75 client: said behind to
-0.40 client: said behind with
-1.54 client: said line start
-0.34 client: said sentence start
-0.12 client: shown only
-0.57 client: signed segment
0.75 client: signer
0.28 client: signer first
0.35 client: subject behind at
0.85 client: subject behind talk
-0.57 client: subject line end
-0.81 client: subject line start
0.91 client: subject segment
2.18 common
-2.48 day
-1.06 department
-1.99 digit
0.39 domain written
-1.07 ends in a place
-1.88 ends in a title word
-2.44 generic
-2.01 generic first
-3.66 has a title word
-1.10 honorific
-0.14 in said
-1.15 in shown
0.22 in signed
0.24 in subject
2.78 institution
-1.39 is a place
0.84 is the label
0.24 longer as common
0.83 longer exists
-0.69 no firm
-1.49 opener first
-1.17 opener last
-1.25 ours in said
-0.32 ours in subject
-0.05 ours said alone
-0.93 ours said before ,
-0.06 ours said behind self
0.13 ours said behind the
1.14 ours said behind to
-0.11 ours said front cut
-0.56 ours said front off
-0.07 ours said line end
-0.67 ours said line start
-0.70 ours said loosely
-0.14 ours said sentence end
-0.30 ours said sentence start
0.16 ours subject before (
-0.07 ours subject before ,
0.41 ours subject before -
0.35 ours subject before :
0.25 ours subject before hires
-0.11 ours subject behind (
-0.39 ours subject behind ,
0.58 ours subject behind -
-0.49 ours subject behind :
0.44 ours subject behind at
0.38 ours subject behind from
-0.11 ours subject behind talk
-0.83 ours subject line end
0.69 ours subject line start
-0.12 ours subject loosely
0.23 ours subject segment
-0.17 ours subject sentence start
-0.42 own name
-2.53 person
-1.01 person first
0.05 person's words
0.22 robot in shown
0.74 robot shown alone
0.50 robot shown before via
0.45 robot shown behind (
0.24 robot shown behind behalf
-0.47 robot shown department cut
0.20 robot shown first
0.65 robot shown last
-0.14 robot shown line end
0.47 robot shown line start
0.36 robot shown only
0.87 robot shown segment
0.85 robot shown whole
-0.15 robot untidied
-0.13 said alone
0.47 said before (
0.58 said before ,
-1.01 said before -
-0.51 said before :
-0.28 said before a place
0.22 said before a title
0.64 said before hires
0.64 said before role
-0.15 said before team
0.87 said before verb
-0.06 said before via
1.42 said before wants
-1.37 said behind (
0.94 said behind ,
0.20 said behind -
-0.91 said behind a number
0.27 said behind a title
-0.09 said behind a tool
-0.19 said behind and
1.83 said behind applied
2.16 said behind at
1.24 said behind behalf
1.67 said behind client
1.89 said behind from
-1.15 said behind in
-0.46 said behind self
1.13 said behind talk
-0.90 said behind the
-0.97 said behind to
1.87 said behind work
0.53 said department cut
-1.04 said front cut
-1.29 said front off
2.07 said legal form
0.35 said line end
-0.40 said line start
-0.65 said loosely
0.22 said sentence end
-1.49 said sentence start
0.72 several messages
0.63 several places
-0.80 share of messages
-1.97 short
-1.09 shorter commoner
-1.27 shorter exists
1.03 shown alone
-0.66 shown before ,
0.49 shown before -
-0.38 shown before via
0.17 shown behind ,
-0.32 shown behind -
-0.17 shown department cut
2.06 shown first
0.34 shown front cut
2.87 shown last
-0.51 shown line end
-0.06 shown line start
0.14 shown loosely
0.61 shown only
-0.77 shown segment
2.35 shown tidied
-0.10 shown whole
0.60 signed alone
-0.06 signed before (
1.95 signed before ,
-0.20 signed before :
-0.18 signed before a place
-0.38 signed before a title
0.22 signed before verb
0.45 signed behind (
1.04 signed behind ,
0.32 signed behind @
-0.40 signed behind a number
0.31 signed behind a title
-0.25 signed behind a tool
-0.16 signed behind the
-0.38 signed behind to
-0.61 signed department cut
0.58 signed front cut
-0.10 signed front off
1.52 signed legal form
-1.14 signed line 0
1.22 signed line 2
0.54 signed line 3
0.51 signed line 4
-0.72 signed line 5
0.46 signed line end
-0.58 signed line start
0.29 signed loosely
1.09 signed segment
-0.09 signed sentence start
0.55 signer
-1.00 signer first
2.30 spells all label
-0.36 spells all piece
0.47 spells all tenant
2.76 spells label
-0.36 spells piece
0.46 spells tenant
-0.92 street
-0.25 subject alone
-0.44 subject before (
-0.23 subject before -
0.12 subject before :
-0.30 subject before @
-0.05 subject before a place
-0.08 subject before a title
0.74 subject before hires
-0.13 subject before role
0.64 subject before verb
1.31 subject before wants
-1.86 subject behind ,
-0.71 subject behind -
0.36 subject behind :
1.78 subject behind @
1.93 subject behind a title
1.02 subject behind a tool
1.23 subject behind applied
1.29 subject behind at
-0.22 subject behind from
-0.36 subject behind in
-0.24 subject behind self
0.73 subject behind talk
0.96 subject behind to
-0.87 subject behind with
-0.07 subject department cut
-1.57 subject front off
0.49 subject line end
0.27 subject line start
-1.10 subject loosely
0.24 subject segment
0.35 subject sentence end
-0.85 subject sentence start
-0.47 system
-2.79 tool
-0.49 untidied
-1.94 words 1
0.75 words 2
1.78 words 3
1.19 words 4
"""

WEIGHTS = {sign: float(weight) for weight, _, sign in (row.partition(" ") for row in _TABLE.strip().split("\n"))}
"""Sign → how much it speaks for a name (above 0) or against it."""
