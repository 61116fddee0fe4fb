"""English."""

from mailbridge.detect.phrases import listed, words
from mailbridge.proofreading.words.shape import Words

WORDS = Words(
    greetings=listed("hi, hello, hey, dear, good morning|afternoon|evening|day, greetings"),
    unfinished_greetings=listed("dear"),
    titles=words("mr mrs ms mx miss dr prof professor"),
    myself=words("me my mine"),
    everybody=words(
        """
        all everyone everybody both team folks there sir sirs madam ma'am hiring recruiting recruitment talent
        recruiter manager managers committee colleagues people hr panel again acquisition whom
        """
    ),
    short_notice=listed(
        """
        short|such|late|little|no notice, notice is short|late, so late, this late, last minute, at the last,
        late in the day, urgent~, emergency, out of the blue, unexpected~, sudden~, come up at, so close to
        """
    ),
    frees=listed(
        """
        frees, free again, free up, freed up, give the|that|this|my ** interview|interviews|slot|time|place, will not
        be at|there|coming|attending|joining, will not attend|come|join|make, won't be|attend|come|join|make, cannot
        attend|come|join|make, can't attend|come|join|make, bears on, before then, need not hold, cancel the|my|our,
        no longer attend|come|join|take, please release, somebody|someone else, to others, is|are free then
        """
    ),
    meetings=listed(
        """
        interview~, conversation~, panel~, meeting~, onsite, on-site, on site, screen, screening, talk, round, call on,
        call that, we had set, had set for, appointment
        """
    ),
    proposes=listed(
        """
        i can|could|am free|available, i'm free|available, we could, could|can|may|shall|would we|i|you, how about, what
        about, would be, suits|suit you|me, works|work for, call you, ring you, reach me, feel free, any time, until,
        by, back from, start~
        """
    ),
    to_fill=words(
        """
        name names firstname lastname surname company employer role position title date day time reason insert here
        your fill placeholder recruiter salutation contact topic tbd tbc todo add something
        """
    ),
    dangling=words("a an the and or but because although whereas if whose my your our their its i we"),
    reasons={
        "growth": listed("growth, grow, grows, stretch|stretches me, new|another|different direction, to learn"),
        "pay": listed("pay, salary, salaries, compensation, paid, outside the range, the money, haggle"),
        "role": listed(
            "role itself, work at its centre|center, daily work, work that i want, kind of work, day-to-day, the tasks"
        ),
        "location": listed("location, relocat~, commut~, reason is the place, move to another, moving house"),
        "remote": listed("remote, remotely, from home, home office, hybrid, more presence, in the office"),
        "schedule": listed("schedule, working hours, the hours, shifts, part time, full time, evenings, weekends"),
        "culture": listed(
            "culture, matter of fit, way of working, work differently, run differently, the way you work"
        ),
        "offer": listed(
            """
            accepted|taken|accept|signed an|another|a|the ** offer|position|role|job|contract, offer elsewhere, another
            offer, other offer, joining another|a different
            """
        ),
        "timing": listed(
            "timing, wrong moment|time, right moment|time, make a change now, change jobs now|at, not the moment"
        ),
        "personal": listed("personal, family, health, private reason|reasons"),
    },
)
