"""One file a language, data only; the next language is a file named by its BCP 47 tag, and a line in `detect.language`.

`HALF` is what "half" adds to the hour after it (30 or -30), `ORDER` the order of day and month in numbers ("dm", "md",
or "zone": by where it was written), `NEXT` what "next Friday" is ("week": of the coming week, "coming": the next one).

`WORDS` has a line for each meaning: `kind value: phrase, phrase, …`; an indented line goes on. Names of days and months
come from CLDR: a file adds what people write beside them. A phrase may have several meanings, and the grammar takes the
one that fits; the longest phrase counts. The kinds:

Days       weekday 0-6 (Monday is 0) · month 1-12 · relday N (days from today) · tonight · ordinal N ·
           suffix (of a number: "th") · mod, postmod next|coming|this|last|week|afternext (before, after
           a weekday) · weekrel N (weeks from this one) · weekof ("week of the 16th") · weekno ("KW 12")
           · fortnight · lastday · plural ("Mondays") · anyday · but · of ("12 of March") · counted (what
           a number before it counts: "3rd floor")
Times      past N, to N (minutes after, before the hour that follows) · half · plus N (minutes after the
           hour before it) · pastword, toword ("ten past three") · oclock ("pair" where minutes may
           follow: "14h30") · hrs · clock N (minutes from midnight: noon) · mer am|pm · part
           morning|afternoon|evening|night · withpart (the same, at the end of a weekday:
           "Montagvormittag")
Lengths    unit minute|hour|day|week|month|year · length N (minutes) · notice (behind what is no
           meeting's length)
Numbers    number N
Between    from · between · rangesign ("to") · and · or · at · on · article · after · onwards · before ·
           until · about · within ("in two weeks") · rangestart ("a week from") · fromnow · each · later
           · earlier
Zones      zonetime ("time" of "London time") · zoneintro ("all times are in") · whose mine|yours · local
Threads    pick N (the Nth offer, -1 the last) · samekind time|day ("same time") · moved, moveto, now
           (how a move is told)
Senses     near, wide, tail, row SENSE: a cue right before the time, before it in its clause, right
           behind it, in the line that it opens; SENSE as in `values.Sense`, or "begin" (something
           starts: an event, if no time of day is said) · turn (where a new thought begins, so that cues
           before it no longer count; "strong" ones anywhere, others behind a comma) · wrote ("… wrote:")
           · if · nothing (phrases that look like dates or cues and are neither)

What may live here: tables.
"""
