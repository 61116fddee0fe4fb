"""Learned by `make model` from 1091 opportunities and threads; not written by hand. See `claimants.py`."""

NOBODY = 1.14
"""What a name must weigh more than to be the employer's."""

_TABLE = """
-1.31 agency word
-1.27 agency: agency word
-0.24 agency: any
0.86 agency: in said
-1.05 agency: in signed
1.13 agency: in subject
0.74 agency: said before verb
-0.26 agency: said behind a title
-3.22 agency: said behind at
0.51 agency: said behind from
0.47 agency: said behind with
0.08 agency: said behind work
1.96 agency: said line start
0.44 agency: several places
-0.71 agency: signed segment
0.21 agency: signer
-0.96 agency: signer first
0.22 agency: subject line end
0.91 agency: subject line start
0.59 agency: subject segment
-0.54 ampersand
-1.48 article first
-0.78 begins as a place
-0.22 capitals
0.27 client: agency word
1.71 client: any
1.78 client: in said
-1.69 client: in signed
-0.17 client: in subject
-0.81 client: said alone
-0.48 client: said before a title
-1.16 client: said before verb
1.50 client: said before wants
-1.75 client: said behind a title
-1.65 client: said behind at
1.71 client: said behind client
-2.07 client: said behind from
1.10 client: said behind talk
-0.50 client: said behind the
1.13 client: said behind to
-0.73 client: said behind with
-1.96 client: said line start
-0.28 client: said sentence start
-0.31 client: several places
-0.30 client: shown only
-0.65 client: signed segment
0.86 client: signer
0.32 client: signer first
0.41 client: subject behind at
0.55 client: subject behind talk
-0.86 client: subject line end
-0.59 client: subject line start
0.84 client: subject segment
1.60 common
-1.53 day
-1.07 department
-2.05 digit
0.69 domain written
-0.10 ends in a place
-1.84 ends in a title word
-2.49 generic
-2.27 generic first
-3.63 has a title word
-0.82 honorific
-0.30 in said
-1.25 in shown
0.31 in signed
0.41 in subject
3.41 institution
-1.37 is a place
1.23 is the label
0.06 longer as common
0.64 longer exists
-1.89 no firm
-0.88 opener first
-1.08 opener last
-1.22 ours in said
-0.13 ours in subject
-0.10 ours said alone
-0.72 ours said before ,
-0.09 ours said before :
-0.13 ours said behind at
-0.20 ours said behind in
-0.18 ours said behind self
0.15 ours said behind the
1.37 ours said behind to
-0.13 ours said front cut
-0.37 ours said front off
-0.17 ours said line end
-0.51 ours said line start
-1.01 ours said loosely
-0.10 ours said sentence end
-0.40 ours said sentence start
-0.06 ours subject alone
-0.14 ours subject before (
0.47 ours subject before :
0.56 ours subject before a title
-0.05 ours subject before role
-0.44 ours subject behind (
0.80 ours subject behind -
-0.31 ours subject behind :
-0.06 ours subject behind @
-0.07 ours subject behind a number
0.51 ours subject behind applied
0.48 ours subject behind at
0.11 ours subject behind from
-0.19 ours subject behind talk
-0.15 ours subject behind with
-0.47 ours subject department cut
0.12 ours subject legal form
-1.04 ours subject line end
1.24 ours subject line start
-0.18 ours subject loosely
0.13 ours subject segment
-0.13 ours subject sentence start
2.45 ours untidied
-0.52 own name
-3.17 person
-0.55 person first
-0.41 person's words
0.07 robot in shown
0.77 robot shown alone
0.59 robot shown before via
0.59 robot shown behind (
0.28 robot shown behind a tool
0.08 robot shown behind behalf
-0.23 robot shown department cut
0.36 robot shown first
0.60 robot shown last
0.12 robot shown legal form
0.13 robot shown line end
0.24 robot shown line start
-0.29 robot shown loosely
0.53 robot shown only
0.89 robot shown segment
0.86 robot shown whole
-0.14 robot untidied
-0.34 said alone
0.61 said before (
0.95 said before ,
-1.14 said before -
-1.89 said before :
-0.22 said before a place
-0.20 said before a title
2.03 said before hires
0.39 said before role
-0.11 said before team
0.31 said before verb
1.16 said before wants
-0.96 said behind (
0.87 said behind ,
-0.08 said behind -
-0.83 said behind a number
0.19 said behind a title
-0.14 said behind a tool
-0.21 said behind and
2.28 said behind applied
2.39 said behind at
1.36 said behind behalf
1.39 said behind client
2.25 said behind from
-3.24 said behind in
1.96 said behind own
-0.39 said behind self
1.20 said behind talk
-0.95 said behind to
0.84 said behind with
2.23 said behind work
0.18 said department cut
-0.67 said front cut
-1.21 said front off
2.25 said legal form
0.89 said line end
0.44 said line start
-1.27 said loosely
0.56 said sentence end
-1.25 said sentence start
0.44 several messages
0.56 several places
-0.36 share of messages
-2.02 short
-1.47 shorter commoner
-0.84 shorter exists
1.45 shown alone
-0.69 shown before ,
0.10 shown before -
0.09 shown behind ,
-0.94 shown behind -
-0.10 shown department cut
2.34 shown first
0.21 shown front cut
2.84 shown last
-0.41 shown line end
0.24 shown line start
-0.14 shown loosely
1.04 shown only
-0.88 shown segment
-0.06 shown sentence start
2.48 shown tidied
0.21 shown whole
0.28 signed alone
-0.09 signed before (
2.27 signed before ,
-0.33 signed before :
-0.35 signed before a place
-1.71 signed before a title
0.42 signed before verb
-0.15 signed before wants
0.47 signed behind (
0.93 signed behind ,
0.06 signed behind -
-0.08 signed behind :
0.32 signed behind @
-0.43 signed behind a number
0.54 signed behind a title
-0.26 signed behind a tool
0.24 signed behind at
0.18 signed behind behalf
0.44 signed behind in
-0.08 signed behind self
-0.33 signed behind the
-0.52 signed behind to
-0.57 signed department cut
0.39 signed front cut
-0.36 signed front off
1.67 signed legal form
-1.24 signed line 0
-0.15 signed line 1
1.11 signed line 2
1.06 signed line 3
0.36 signed line 4
-0.63 signed line 5
0.75 signed line end
-0.27 signed line start
0.26 signed loosely
1.10 signed segment
0.78 signer
-1.23 signer first
2.12 spells all label
0.54 spells all tenant
2.76 spells label
0.49 spells tenant
-1.22 street
-0.73 subject alone
-0.96 subject before (
-0.51 subject before ,
-0.31 subject before -
-0.15 subject before :
-0.35 subject before @
0.50 subject before a title
1.64 subject before hires
-0.11 subject before role
1.11 subject before verb
2.69 subject before wants
-0.23 subject behind (
-1.61 subject behind ,
-0.79 subject behind -
0.62 subject behind :
1.83 subject behind @
-0.11 subject behind a number
1.92 subject behind a title
0.80 subject behind a tool
1.16 subject behind applied
1.49 subject behind at
-0.28 subject behind from
-0.39 subject behind in
-0.14 subject behind self
1.33 subject behind talk
0.95 subject behind to
-0.91 subject behind with
-0.53 subject department cut
-1.46 subject front off
0.59 subject legal form
0.90 subject line end
0.17 subject line start
-1.38 subject loosely
0.52 subject segment
0.29 subject sentence end
-1.09 subject sentence start
-0.61 system
-2.86 tool
-0.89 untidied
-1.90 words 1
0.48 words 2
1.44 words 3
2.12 words 4
"""

WEIGHTS = {sign: float(weight) for weight, _, sign in (row.partition(" ") for row in _TABLE.strip().split("\n"))}
"""Sign → how much it speaks for a name (above 0) or against it."""
