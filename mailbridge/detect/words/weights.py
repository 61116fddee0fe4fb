"""Learned by `make model` from 881 opportunities and threads; not written by hand. See `claimants.py`."""

NOBODY = 0.69
"""What a name must weigh more than to be the employer's."""

_TABLE = """
-1.29 agency word
-1.25 agency: agency word
-0.40 agency: any
0.96 agency: in said
-0.61 agency: in signed
1.11 agency: in subject
0.54 agency: said before verb
-2.89 agency: said behind at
0.99 agency: said behind with
0.12 agency: said behind work
1.64 agency: said line start
0.70 agency: several places
-0.62 agency: signed segment
0.21 agency: signer
-0.93 agency: signer first
0.96 agency: subject line start
0.42 agency: subject segment
-0.26 ampersand
-1.87 article first
-0.47 begins as a place
-0.19 capitals
0.51 client: agency word
1.76 client: any
1.59 client: in said
-1.89 client: in signed
0.07 client: in subject
-0.73 client: said alone
-0.74 client: said before a title
-1.18 client: said before verb
1.51 client: said before wants
-1.90 client: said behind a title
-1.60 client: said behind at
1.81 client: said behind client
-1.87 client: said behind from
0.96 client: said behind talk
0.20 client: said behind the
0.77 client: said behind to
-0.30 client: said behind with
-1.91 client: said line start
-0.28 client: said sentence start
0.15 client: several places
-0.25 client: shown only
-0.64 client: signed segment
0.85 client: signer
0.33 client: signer first
0.38 client: subject behind at
0.78 client: subject behind talk
-0.57 client: subject line end
-0.78 client: subject line start
0.61 client: subject segment
1.79 common
-2.42 day
-1.13 department
-1.94 digit
0.51 domain written
-0.67 ends in a place
-1.87 ends in a title word
-2.49 generic
-1.97 generic first
-3.23 has a title word
-1.04 honorific
-0.45 in said
-1.10 in shown
0.24 in signed
0.29 in subject
3.31 institution
-1.33 is a place
0.89 is the label
0.18 longer as common
0.84 longer exists
-0.72 no firm
-1.59 opener first
-1.11 opener last
-1.18 ours in said
-0.22 ours in subject
-0.06 ours said alone
-0.85 ours said before ,
0.05 ours said behind ,
-0.06 ours said behind self
0.19 ours said behind the
1.11 ours said behind to
-0.17 ours said front cut
-0.46 ours said front off
-0.08 ours said line end
-0.61 ours said line start
-0.83 ours said loosely
-0.13 ours said sentence end
-0.36 ours said sentence start
0.14 ours subject before (
-0.14 ours subject before ,
0.44 ours subject before -
0.40 ours subject before :
0.15 ours subject before hires
-0.21 ours subject behind (
-0.73 ours subject behind ,
0.62 ours subject behind -
-0.43 ours subject behind :
-0.24 ours subject behind a title
0.39 ours subject behind applied
0.48 ours subject behind at
0.37 ours subject behind from
-0.10 ours subject behind talk
-0.24 ours subject department cut
-0.77 ours subject line end
0.81 ours subject line start
-0.14 ours subject loosely
-0.15 ours subject sentence start
-0.50 own name
-2.93 person
-0.71 person first
-0.06 person's words
0.31 robot in shown
0.74 robot shown alone
0.69 robot shown before via
0.53 robot shown behind (
0.40 robot shown behind a tool
0.17 robot shown behind behalf
-0.32 robot shown department cut
0.38 robot shown first
0.62 robot shown last
0.58 robot shown line start
-0.73 robot shown loosely
0.24 robot shown only
0.93 robot shown segment
0.72 robot shown whole
-0.19 robot untidied
-0.47 said alone
0.72 said before (
0.91 said before ,
-0.80 said before -
-0.50 said before :
-0.38 said before a place
0.13 said before a title
1.37 said before hires
0.78 said before role
-0.09 said before team
0.64 said before verb
1.19 said before wants
-1.28 said behind (
0.92 said behind ,
0.44 said behind -
0.09 said behind :
-0.85 said behind a number
0.46 said behind a title
-0.23 said behind and
1.91 said behind applied
2.09 said behind at
1.36 said behind behalf
1.53 said behind client
2.19 said behind from
-3.40 said behind in
1.80 said behind own
-0.41 said behind self
1.17 said behind talk
-0.78 said behind the
-0.94 said behind to
-0.49 said behind with
2.17 said behind work
0.22 said department cut
-0.73 said front cut
-1.29 said front off
2.90 said legal form
0.76 said line end
0.27 said line start
-0.85 said loosely
0.44 said sentence end
-1.25 said sentence start
0.46 several messages
0.49 several places
-0.66 share of messages
-1.98 short
-0.89 shorter commoner
-1.15 shorter exists
1.36 shown alone
-0.71 shown before ,
0.46 shown before -
-0.42 shown before via
-0.13 shown behind ,
-0.10 shown behind -
-0.26 shown department cut
1.97 shown first
0.24 shown front cut
2.86 shown last
-0.25 shown line end
0.75 shown only
-0.64 shown segment
-0.08 shown sentence start
2.30 shown tidied
-0.11 shown whole
0.68 signed alone
2.10 signed before ,
0.08 signed before -
-0.32 signed before :
-0.14 signed before a place
-1.51 signed before a title
0.30 signed before verb
0.56 signed behind (
0.95 signed behind ,
0.09 signed behind -
-0.13 signed behind :
0.35 signed behind @
-0.40 signed behind a number
0.42 signed behind a title
-0.27 signed behind a tool
0.11 signed behind behalf
-0.19 signed behind the
-0.41 signed behind to
-0.48 signed department cut
0.60 signed front cut
-0.07 signed front off
1.48 signed legal form
-1.16 signed line 0
-0.09 signed line 1
1.13 signed line 2
0.68 signed line 3
0.35 signed line 4
-0.75 signed line 5
0.57 signed line end
-0.59 signed line start
0.42 signed loosely
0.95 signed segment
-0.10 signed sentence start
0.61 signer
-1.04 signer first
2.11 spells all label
-0.10 spells all piece
0.48 spells all tenant
2.85 spells label
-0.10 spells piece
0.47 spells tenant
-0.74 street
-0.28 subject alone
-0.31 subject before (
-0.44 subject before ,
-0.25 subject before -
0.28 subject before :
-0.34 subject before @
1.02 subject before hires
-0.18 subject before role
0.72 subject before verb
1.27 subject before wants
-0.15 subject behind (
-1.93 subject behind ,
-0.56 subject behind -
0.61 subject behind :
1.92 subject behind @
-0.06 subject behind a number
2.09 subject behind a title
1.02 subject behind a tool
1.18 subject behind applied
1.50 subject behind at
0.07 subject behind from
-0.35 subject behind in
-0.18 subject behind self
0.81 subject behind talk
0.95 subject behind to
-1.58 subject behind with
-0.31 subject department cut
-1.58 subject front off
0.50 subject line end
0.23 subject line start
-1.28 subject loosely
0.23 subject segment
0.27 subject sentence end
-0.91 subject sentence start
-0.49 system
-2.79 tool
-0.75 untidied
-1.85 words 1
0.70 words 2
1.60 words 3
1.24 words 4
"""

WEIGHTS = {sign: float(weight) for weight, _, sign in (row.partition(" ") for row in _TABLE.strip().split("\n"))}
"""Sign → how much it speaks for a name (above 0) or against it."""
