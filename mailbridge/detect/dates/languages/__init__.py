"""One file a language, data only; the next language is a file named by its BCP 47 tag, and a line in `detect.language`.

`HALF` is what "half" adds to the hour after it (30 or -30), `ORDER` the order of day and month in numbers ("dm", "md",
or "zone": by where it was written), `NEXT` what "next Friday" is ("week": of the coming week, "coming": the next one).

`WORDS` has a line for each meaning: `kind value: phrase, phrase, …`; an indented line goes on. Names of days and months
come from CLDR: a file adds what people write beside them. A phrase may have several meanings, and the grammar takes the
one that fits; the longest phrase counts. The kinds:

Days       weekday 0-6 (Monday is 0) · asword (a short name that is mostly another word: a weekday only beside a
           date or digits) · month 1-12 · relday N (days from today) · tonight · ordinal N · suffix (of a
           number: "th") · mod, postmod next|coming|this|last|afternext (before, after a weekday) · hence N
           (days after the day named right before it: "mardi en quinze") · span N (a length in days: "quinze
           jours") · weekrel N (weeks from this one) · weekof ("week of the 16th") · weekno ("KW 12")
           · lastday · plural ("Mondays") · anyday · but · of ("12 of March") · counted (what
           a number before it counts: "3rd floor")
Times      past N, to N (minutes after, before the hour that follows) · half · plus N (minutes after the
           hour before it) · andminutes ("18 e 30") · pastword, toword ("ten past three") · oclock ("pair"
           where minutes may follow: "14h30") · hrs · clock N (minutes from midnight: noon) · mer am|pm · part
           morning|afternoon|evening|night · withpart (the same, at the end of a weekday:
           "Montagvormittag") · setting ("make it 945") · either ("either 9 or 3") · shared (a time is that
           of each day before it: "both at 2") · free ("I'm free 9-11") · instead (behind an hour: "3 instead") ·
           endlabel, endverb (before the end of the time above or before: "End: 3pm", "and ends at 3")
Lengths    unit minute|hour|day|week|month|year · length N (minutes) · notice (behind what is no
           meeting's length)
Numbers    number N
Between    from · between · rangesign ("to") · and · or · at · on · article · after · onwards · before ·
           until · about · within ("in two weeks") · rangestart ("a week from") · fromnow · each · later
           · earlier
Zones      zonetime ("time" of "London time") · citytail, citytime (what makes of a city's name a word for
           its time: "Berliner", "Londontid") · zoneintro ("all times are in") · whose mine|yours · local
Threads    pick N (the Nth offer, -1 the last) · samekind time|day ("same time") · moved, moveto, now, isnow,
           formerly (how a move is told)
Senses     near, wide, tail, alone, row SENSE: a cue right before the time, before it in its clause, right
           behind it, there with nothing after it, in the line that it opens; SENSE as in `values.Sense`, or
           "begin" (something
           starts: an event, if no time of day is said) · turn (where a new thought begins, so that cues
           before it no longer count; "strong" ones anywhere, others behind a comma) · wrote ("… wrote:")
           · if · nothing (phrases that look like dates or cues and are neither)

What may live here: tables.
"""
