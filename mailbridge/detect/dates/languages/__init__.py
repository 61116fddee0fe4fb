"""One file a language, data only. The name of a file is its BCP 47 tag; `WORDS` has a line for each meaning:

    kind value: phrase, phrase, …

Names of days and months come from CLDR; a file adds what people write beside them. A phrase may have several meanings:
the grammar (`clock`, `days`) takes the one that fits. The kinds:

    weekday 0-6 (Monday is 0) · month 1-12 · relday N (days from today) · number N · ordinal N · suffix (of an ordinal)
    past N, to N (minutes after, before the hour that follows) · plus N (minutes after the hour that went before)
    pastword, toword ("ten past three") · oclock · clock N (minutes from midnight) · mer am|pm
    part morning|afternoon|evening|night · withpart (the same, as the end of
    a weekday: "Montagvormittag") · mod next|coming|this|last · postmod (the same, after the noun)
    unit minute|hour|day|week|month|year · length N (minutes) · weekrel N · weekof · weekno · fortnight
    to, from, between, and, or, at, on, after, before, until, about, in, ago, later, earlier, each
    not (what follows is ruled out) · anyday · weekdays · same · zonetime · whose mine|yours · local
    deadline, due, hours, absence, away, event, was, gone (what the sense is read from, see `sense`) · moved · instead
    pick N · option

What may live here: tables.
"""
