"""Learned by `make model` from 670 opportunities and threads; not written by hand. See `claimants.py`."""

NOBODY = 0.33
"""What a name must weigh more than to be the employer's."""

_TABLE = """
-1.31 agency word
-1.17 agency: agency word
-0.75 agency: any
-0.26 agency: in said
0.46 agency: in subject
0.25 agency: said before verb
-1.03 agency: said behind at
-0.10 agency: said behind with
0.16 agency: said line start
0.77 agency: several places
-0.45 agency: signed segment
-0.15 agency: signer
-0.73 agency: signer first
0.42 agency: subject line start
0.29 agency: subject segment
-1.15 article first
-0.45 begins as a place
-0.29 capitals
0.22 client: agency word
1.21 client: any
1.52 client: in said
-1.11 client: in signed
-0.15 client: in subject
-0.55 client: said alone
-0.23 client: said before a title
-0.66 client: said before verb
1.03 client: said before wants
-1.15 client: said behind a title
-0.76 client: said behind at
1.71 client: said behind client
-0.84 client: said behind from
0.58 client: said behind talk
0.06 client: said behind the
0.35 client: said behind to
-0.12 client: said behind with
-0.98 client: said line start
-0.22 client: said sentence start
-0.23 client: several places
-0.52 client: signed segment
0.43 client: signer
0.15 client: signer first
0.13 client: subject behind at
0.50 client: subject behind talk
0.11 client: subject line end
-1.02 client: subject line start
0.52 client: subject segment
0.84 common
-1.57 day
-0.47 department
-1.36 digit
0.45 domain written
-0.12 ends in a place
-1.05 ends in a title word
-1.86 generic
-1.63 generic first
-2.94 has a title word
-0.63 honorific
-0.08 in said
-0.53 in shown
0.51 in signed
0.38 in subject
2.36 institution
-0.77 is a place
0.69 is the label
-0.16 longer as common
0.88 longer exists
-0.37 no firm
-1.04 opener first
-0.73 opener last
-0.56 ours in said
0.20 ours in subject
-0.05 ours said alone
-0.22 ours said before ,
-0.06 ours said behind self
0.08 ours said behind the
0.58 ours said behind to
-0.08 ours said front cut
-0.07 ours said front off
-0.05 ours said line end
-0.31 ours said line start
-0.55 ours said loosely
-0.18 ours said sentence start
-0.05 ours subject alone
0.09 ours subject before (
-0.08 ours subject before ,
0.13 ours subject before -
0.44 ours subject before :
0.14 ours subject before hires
-0.06 ours subject behind (
-0.34 ours subject behind ,
0.30 ours subject behind -
-0.05 ours subject behind :
0.15 ours subject behind a title
0.13 ours subject behind at
0.24 ours subject behind from
-0.60 ours subject line end
0.21 ours subject line start
0.06 ours subject segment
-0.12 own name
-2.32 person
-0.98 person first
-0.29 person's words
0.42 robot in shown
0.25 robot shown alone
0.38 robot shown before via
0.36 robot shown behind (
0.06 robot shown behind behalf
0.15 robot shown first
0.51 robot shown last
0.44 robot shown line start
0.43 robot shown only
0.87 robot shown segment
0.96 robot shown whole
-0.21 robot untidied
0.14 said alone
0.24 said before (
0.34 said before ,
-0.40 said before -
-0.32 said before :
-0.13 said before a place
0.30 said before a title
0.30 said before hires
-0.41 said before role
0.93 said before verb
1.12 said before wants
-1.00 said behind (
1.04 said behind ,
0.20 said behind -
-0.57 said behind a number
0.37 said behind a title
-0.09 said behind a tool
-0.09 said behind and
1.11 said behind applied
1.46 said behind at
0.64 said behind behalf
1.45 said behind client
1.10 said behind from
-0.66 said behind in
-0.30 said behind self
0.97 said behind talk
-0.56 said behind the
-0.79 said behind to
-0.33 said behind with
1.04 said behind work
0.53 said department cut
-0.50 said front cut
-0.66 said front off
1.48 said legal form
0.48 said line end
-0.13 said line start
-0.94 said loosely
0.37 said sentence end
-0.97 said sentence start
0.16 several messages
0.70 several places
-0.23 share of messages
-1.21 short
-0.81 shorter commoner
-0.70 shorter exists
0.07 shown alone
-0.10 shown before ,
0.21 shown before via
0.26 shown behind ,
-0.23 shown department cut
0.07 shown first
0.73 shown front cut
1.91 shown last
-0.61 shown line end
-0.06 shown line start
0.50 shown loosely
0.50 shown only
-0.43 shown segment
0.83 shown tidied
-0.17 shown whole
0.17 signed alone
1.26 signed before ,
-0.28 signed before -
-0.13 signed before :
-0.06 signed before a place
-0.34 signed before a title
0.09 signed before verb
0.29 signed behind (
0.78 signed behind ,
-0.08 signed behind -
0.20 signed behind @
-0.25 signed behind a number
0.35 signed behind a title
-0.16 signed behind a tool
-0.08 signed behind the
-0.08 signed behind to
-0.44 signed department cut
0.24 signed front cut
-0.12 signed front off
1.13 signed legal form
-0.69 signed line 0
0.12 signed line 1
1.06 signed line 2
0.45 signed line 3
0.34 signed line 4
-0.23 signed line 5
0.38 signed line end
-0.23 signed line start
-0.08 signed loosely
0.83 signed segment
0.38 signer
-0.66 signer first
2.13 spells all label
-0.37 spells all piece
0.43 spells all tenant
2.52 spells label
-0.37 spells piece
0.43 spells tenant
-0.53 street
-0.24 subject alone
-0.12 subject before (
-0.05 subject before ,
-0.09 subject before -
0.26 subject before :
-0.17 subject before @
-0.06 subject before a place
0.16 subject before hires
-0.06 subject before role
0.28 subject before verb
0.97 subject before wants
-0.18 subject behind (
-1.21 subject behind ,
0.06 subject behind -
0.10 subject behind :
1.07 subject behind @
-0.07 subject behind a number
1.41 subject behind a title
0.25 subject behind a tool
0.78 subject behind applied
0.69 subject behind at
-0.12 subject behind from
-0.15 subject behind self
0.49 subject behind talk
0.57 subject behind to
-0.43 subject behind with
-0.07 subject department cut
-1.16 subject front off
0.46 subject line end
0.34 subject line start
-0.56 subject loosely
0.11 subject segment
0.10 subject sentence end
-0.42 subject sentence start
-0.26 system
-1.81 tool
-0.79 untidied
-2.03 words 1
0.45 words 2
1.29 words 3
0.67 words 4
"""

WEIGHTS = {sign: float(weight) for weight, _, sign in (row.partition(" ") for row in _TABLE.strip().split("\n"))}
"""Sign → how much it speaks for a name (above 0) or against it."""
