"""English. What may live here: the words of one language, as `languages` says."""

HALF = 30
"""Minutes that "half" adds to the hour after it: "half ten" is 10:30."""

ORDER = "zone"
"""Of day and month in numbers: Americans write the month first, so that the zone decides."""

NEXT = "week"
""" "next Friday": of the coming week ("week"), or the next to come ("coming")."""

WORDS = """
weekday 0: mon, mondays
weekday 1: tues, tue, tuesdays
weekday 2: weds, wed, wednesdays
weekday 3: thurs, thur, thu, thursdays
weekday 4: fri, fridays
weekday 5: sat, saturdays
weekday 6: sun, sundays
month 9: sept
relday 0: today, this day
relday 1: tomorrow, tmrw, tmw, tomorow, tommorow, tommorrow, tmr
relday 2: day after tomorrow, the day after tomorrow, overmorrow
relday -1: yesterday
relday -2: day before yesterday, the day before yesterday
tonight 0: tonight, tonite
number 1: one, a, an
number 2: two, a couple of, couple of
number 3: three
number 4: four
number 5: five
number 6: six
number 7: seven
number 8: eight
number 9: nine
number 10: ten
number 11: eleven
number 12: twelve
number 13: thirteen
number 14: fourteen
number 15: fifteen
number 16: sixteen
number 17: seventeen
number 18: eighteen
number 19: nineteen
number 20: twenty
number 25: twenty-five, twenty five
number 30: thirty
number 35: thirty-five, thirty five
number 40: forty
number 45: forty-five, forty five
number 50: fifty
number 55: fifty-five, fifty five
number 60: sixty
number 90: ninety
ordinal 1: first
ordinal 2: second
ordinal 3: third
ordinal 4: fourth
ordinal 5: fifth
ordinal 6: sixth
ordinal 7: seventh
ordinal 8: eighth
ordinal 9: ninth
ordinal 10: tenth
ordinal 11: eleventh
ordinal 12: twelfth
ordinal 13: thirteenth
ordinal 14: fourteenth
ordinal 15: fifteenth
ordinal 16: sixteenth
ordinal 17: seventeenth
ordinal 18: eighteenth
ordinal 19: nineteenth
ordinal 20: twentieth
ordinal 21: twenty-first, twenty first
ordinal 22: twenty-second, twenty second
ordinal 23: twenty-third, twenty third
ordinal 24: twenty-fourth, twenty fourth
ordinal 25: twenty-fifth, twenty fifth
ordinal 26: twenty-sixth, twenty sixth
ordinal 27: twenty-seventh, twenty seventh
ordinal 28: twenty-eighth, twenty eighth
ordinal 29: twenty-ninth, twenty ninth
ordinal 30: thirtieth
ordinal 31: thirty-first, thirty first
suffix: st, nd, rd, th
half: half
past 30: half past, half after
past 15: quarter past, quarter after, a quarter past, a quarter after
to 15: quarter to, quarter till, quarter of, a quarter to, a quarter till
pastword: past, after
toword: to, till
oclock: o'clock, oclock, o clock
oclock pair: h
hrs: hrs, hours, hr
clock 720: noon, midday, mid-day, noontime, high noon, 12 noon, noonish
clock 750: noon-thirty, noon thirty
clock 1440: midnight
mer am: am, a.m., a.m, a
mer pm: pm, p.m., p.m, p
part morning: morning, mornings
part afternoon: afternoon, afternoons, arvo
part evening: evening, evenings
part night: night
part lunch: lunchtime, lunch time
mod next: next, following
mod coming: coming, upcoming
mod this: this
mod last: last, past, previous
postmod afternext: after next
hence 7: week
hence 14: fortnight
unit minute: minute, minutes, min, mins, minutes'
unit hour: hour, hours, hr, hrs, hour's
unit day: day, days
unit week: week, weeks, wk, wks
unit month: month, months
unit year: year, years, yrs, yr
unit weekend: weekend
length 30: half hour, half an hour, half-hour, a half hour
length 15: quarter of an hour, a quarter of an hour
length 45: three quarters of an hour, three-quarters of an hour
length 90: hour and a half, an hour and a half, one and a half hours, one hour and a half
weekrel 0: this week
weekrel 1: next week, following week, the following week, the week after, the coming week
weekrel 2: week after next, the week after next
weekrel -1: last week
weekof: the week of, in the week of, week of, week commencing, week beginning, week starting, w/c, wc, wk of
weekno: calendar week, cw, week
span 14: a fortnight, one fortnight, fortnight
rangesign: to, until, till, til, thru, through, ~, →
from: from, both from, each from
between: between, betwixt
and: and, &, plus, as well as
or: or
either: either
free: free, are free, is free, available, are available, open, are open, is open, i'm free, am free, we're free
instead: instead
setting: make it, let's make it, make that
shared: both at, each at, either at, all at, both from, each from, either one at, any of them at
at: make it, let's make it, make that, both at, each at, either at, all at, either one at, any of them at, at, @, by
    phone at, starting at, starts at, beginning at, begins at, start at
on: on, of, the, in the, on the, of the, during the, for, at the
after: after, any time after, anytime after, past, from, later than
onwards: onwards, onward, or later, and later, or after
before: before, prior to, earlier than, no later than
until: until, till, til, through, thru, up to
lastday: last day of, the last day of, last day in
plural: mornings, afternoons, evenings, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays
about: about, around, approximately, approx, approx., ca, roughly, circa, say, maybe, perhaps, ish, tentatively,
    like, sharp
within: in, within, give or take, plus or minus
soon: call, calling, ring, ringing, phone, start, starts, starting, begins, leave, meet, meeting, see you, talk, speak,
    join, free, ready, available, dial in
rangestart: from, after
fromnow: from now, from today, hence
later: later
earlier: earlier, sooner
each: every, every other, every second, each
but: but, but not, except, except for, other than, excluding, apart from, bar, save
anyday: any day, any weekday, every day, any other day, any of the days
zoneintro: all, both, all times, all times are, all times are in, all times in, times are in, times are, times in,
    all times shown in, time zone, timezone, all in
zonetime: time, standard time, daylight time, summer time, time zone, timezone
whose mine: mine, my time, our time, my end, here, for me, for us, my side, our end
whose yours: yours, your time, your end, for you, your side, your local time, your timezone, your time zone
local: local time, local
formerly: was, previously, formerly, originally, originally scheduled for, was scheduled for, old, old time, old :, old
    time :, previous time, previous time :
isnow: now, and now, now it's, it is now
now: is now, will now be, will now take place, is now on, is now at
moved: moved, move, moving, reschedule, rescheduled, rescheduling, push, pushed, pushing, pushed back, shift,
    shifted, bump, bumped, change, changed, changing, switch, switched, swap, swapped, postponed, postpone, updated
near deadline: eod, cob, end of day, end of business, close of business, end of the day, close of play, by eod, by
    cob, by end of day, by close of business, by, by end of, no later than, not later than, until, till, til,
    before, due, due on, due by, latest, through, ahead of, prior to, up to, closes, closes on, expires, expires on,
    ends, ends on, end of
wide deadline: be in touch, in touch, deadline, deadlines, expires, expire, expiring, expiration, closing date,
    close date, applications close, apply by, respond by, reply by, return by, valid through, valid until, cutoff,
    cut-off, submission, get back to you, hear back, hear from, come to a decision, make a decision, decision by,
    hand in, remains open, open until, sign by, return the, please submit, i'll write, i will write, let you know,
    get back to me, circle back, follow up with you, send you the, send over
tail deadline: eod, cob, end of day, close of business, at the latest, is the deadline, deadline, latest, is the
    last day, or sooner, or earlier
near hours: every, every other, every second, each, weekdays
wide hours: office hours, opening hours, business hours, working hours, hours of operation, support hours, at my
    desk, phone lines, lines are open, on call, work schedule, standup, stand-up, core hours, our team is available,
    walk-in hours, visiting hours, hours are, hours at
tail hours: shift, shifts, of each month, of every month, each month, monthly, daily, on weekdays, every day, every
    week, each week, weekdays
near absence: flying out, fly out, flies out, heading out, out all, out on, away, back on, back in the office on,
    returning, returning on, return on, ooo, closed, closed on, out of office
wide absence: i have a conflict, i have another, i've a conflict, have a conflict, got a conflict, a conflict on, a
    conflict at, out of office, out of the office, ooo, on leave, annual leave, parental leave, maternity leave, on
    vacation, on holiday, vacation, holiday, holidays, pto, unavailable, not available, not be available, traveling,
    travelling, retreat, limited access, tied up, in court, offline, be away, i'm away, am away, is away, are away, i'm
    off, am off, is off, are off, i'm out, am out, is out, are out, be out, office is closed, offices are closed, be
    closed, are closed, is closed
tail absence: on vacation, on holiday, on leave, is a holiday, s a holiday, is a public holiday, is a bank holiday, is
    veterans day, is labor day, i'm out, i am out, i'm away, i am away, i'm traveling, i am traveling, i'm travelling,
    i'm off, i'm not available, i'm unavailable, i'm in meetings, i'm booked, i have a conflict, i've a conflict, i'm
    not around
if: if, in case, should, unless, whether
of: of, of the
counted: of your, of our, of my, of all, of a, schedule, split, period, floor, grader, graders, row, draft, time, hour,
    seat, street, avenue, ave, blvd, round, stage, step, grade, quarter, century, edition, largest, anniversary, shift
near past: spoke on, talked on, met on, spoke last
endverb: ends at, ending at, finishes at, finishing at, ends around, and ends at, and finishes at, finish at, wrap up
    at, wraps up at
endlabel: end, ends, end time, finish, finishes, ends at, interview end, ending
near event: mentioned, mentioned on, reached out on, emailed on, wrote on, called on, end, ends, happy, great,
    wonderful, lovely, rest of your, hope your, have a nice, have a good, be there, arrive, please arrive, be here, log
    on, log in, sent, since, as of, effective, dated, rev, revision, version, posted, published, on or about, founded,
    born, in the seat by, applied, applied on, submitted, submitted on, hired, established, flight, train, received,
    received on, received at, posted on, sent on, created on, signed on, created
near begin: starting, start, starts, start on, starts on, starting on, begin, begins, begin on, begins on, join us
    on
wide begin: start date, starting date, start work, start with us, would start, could start, able to start, can
    start, role starts, position starts, job starts
wide event: last day is, my last day, last working day, team offsite, company offsite, open house, hotel, airbnb,
    train, my flight, dentist, dentist appointment, doctor, doctor's, doctor's appointment, physio, school run, pick up
    my, picking up my, pick my, drop off my, dropping off my, drop my, my class, my shift, shift starts, shift ends,
    get off work, off work, get off at, leave work, finish work, gets in at, opens at, office opens, building opens,
    reception opens, lobby opens, lunch is at, breakfast is at, dinner is at, gym, wedding, funeral, left you a
    voicemail, left you, emailed, reached out, missed you, shuttle, departs, boarding, end time, end date, first day,
    orientation, date of birth, last updated, copyright, employment begins, bank holiday, christmas, easter, good
    friday, thanksgiving, background check, drug screen, doors open, lands, webinar, application received, received
    your application, committee meets, board meets, all-hands, date posted, posting date, dated as of
wide past: great speaking, nice speaking, good speaking, pleasure speaking, great talking, nice talking, good talking,
    pleasure talking, great chatting, nice chatting, good chatting, pleasure chatting, great meeting, nice meeting,
    good meeting, pleasure meeting, lovely speaking, lovely meeting, lovely talking, great to meet, nice to meet, good
    to meet, lovely to meet, great to speak, nice to speak, good to speak, great catching, nice catching, spoke,
    talked, met, chatted, enjoyed, was great, was lovely, was good, interviewed, for coming in, for your time, for the
    time, thanks for meeting, thank you for meeting, thanks for chatting, thank you for chatting, thanks for talking,
    thank you for talking, thanks for speaking, thank you for speaking
near void: old :, old time :, previous time, previous time :, cancel, cancel our, cancel your, cancel the, reschedule
    our, reschedule your, reschedule the, postpone our, postpone your, postpone the, miss, instead of, rather than, in
    place of, in lieu of, old time, old, was, previously, originally, originally scheduled for, was scheduled for,
    formerly, previous, former, before
wide void: cancelled :, canceled :, cancellation :, canceled event, cancelled event, event canceled, event cancelled,
    canceled interview, cancelled interview
tail void: is cancelled, is canceled, has been cancelled, has been canceled, was cancelled, was canceled, is off, no
    longer works, is no longer available, is no longer, needs to be rescheduled, has to be rescheduled, must be
    rescheduled, will have to be rescheduled, needs to be moved, has to be moved, must be moved, needs to be
    cancelled, has to be cancelled, must be cancelled, needs to be postponed, has to be postponed, must be
    postponed, has been postponed, is postponed
near excluded: than, than on, not, not on, can't on, cannot on, except, except for, excluding, other than, apart from,
    can't do, cannot do, can not do, can't make, cannot make, don't do, unable to do, unable to make, not free, not
    free on, busy, busy on, i'm booked, i'm booked on, he's booked, she's booked, we're booked up, fully booked, all
    booked, booked up, won't work, never, not available, unavailable, not available on, unavailable on, not around
alone excluded: none available, none left, no openings, no slots, nothing available, not free, none, n/a, nothing,
    no availability, nothing open, unavailable, booked, full, busy
tail excluded: is packed, is jammed, is slammed, is solid, is crazy, is a mess, is out, doesn't work, does
    not work, won't work, will not work, is no good, is full, is out of the question, is impossible, isn't possible, is
    not possible, isn't good, is bad, is booked, s out, is taken, is gone, isn't going to work
row event: break, lunch, tour, breakfast, dinner, check-in, arrival, wrap-up, shuttle
nothing: if not, good morning, good afternoon, good evening, come by, comes by, coming by, stop by, swing by, drop by,
    stopping by, dropping by, swinging by, stand by, by phone, by zoom, by video, by teams, by email, by the way,
    first round, second round, third round, second half, first half, one day, day one, day 1, some day, these days,
    sun microsystems, at one point, at first, day to day, due to
turn strong: would like, d like, want to, would love, d love, hoping to, as discussed, as we discussed, per our
    conversation, following our conversation, following our call, as agreed, forward to speaking, forward to
    talking, forward to meeting, forward to chatting, forward to seeing, look forward, looking forward, excited to,
    see you, but, so, however, how about, what about, let's, instead, otherwise, alternatively, though
turn: could, would, can, shall, does, are you, we can, happy to, please, then, if, unless, would you
wrote: wrote
pick 1: first choice, your first, 1st choice, the 1st, first preference, my first, the first time, first of the two,
    earliest one, first one, the first one, first option, first slot, option 1, option a, option one, slot 1, the
    former, the earlier one, the first slot
pick 2: the middle one, middle one, the middle slot,
    second choice, your second, 2nd choice, the 2nd, second preference, my second, the second time, second of the
    two, second one, the second one, second option, second slot, option 2, option b, option two, slot 2, the second
    slot
pick 3: third choice, your third, 3rd choice, the 3rd one, third preference, the third time, third one, the third one,
    third option, third slot, option 3, option c, slot 3
pick 4: fourth one, fourth option, option 4, option d
pick -1: last one, the last one, last option, last slot, the latter, latter, the later one
samekind time: same hours, the same hours, same times, same time slot, same time, the same time, same hour, at the
    same time
samekind day: same day, the same day, that day, that same day
notice: notice, beforehand, in advance, early, earlier, before, prior, ahead, away, walk, drive, old, ago, of
    experience, experience, break, lunch break, per week, weekly, per month, of prep, prep, preparation, buffer,
    late, turnaround, to respond, to reply, work week, workweek, later, window
"""
