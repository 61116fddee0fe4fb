"""English."""

from mailbridge.detect.timeline.cue import Cue

TABLE = {
    Cue.ASK: (
        "can|could|would|might|will you", "would you be", "are you", "do you have", "would * work", "does ** work",
        "would ** suit|work|do", "will ** work", "would ** be convenient|good|possible|ok|okay|all|alright|agreeable",
        "how about", "how's|hows", "how is", "what about", "how are you fixed", "let me|us know", "let|tell me which",
        "which one|of|do|would|works|suits|time|may|day|slot", "which is", "pick one|a|your|whichever|any", "choose between|one|from|a",
        "can|could we", "can|could|might|may i", "shall we|i", "should we", "we can|could offer", "i can|could offer|propose|suggest",
        "i'd|i'll propose|suggest", "i would propose|suggest", "we propose|suggest", "i propose|suggest", "propose|suggest",
        "here are", "here's|heres what", "the following times|slots|dates|days|options", "options are|would", "any of these|those",
        "one of these|those", "would love to|you", "would like to", "we'd|i'd like|love to|you", "he'd|she'd|they'd like|love",
        "wants|want to", "works best", "best for you", "your preference", "do you prefer", "would you prefer", "invite you",
        "inviting you", "invited to", "proposed times|time|slots", "available times|slots", "he|she|they can do|offer",
        "has held", "have held", "held these", "please select|choose|pick", "give me a|you", "u come", "up for", "come in|by|thru|over",
        "are u", "can u", "time for a", "does|do that|this|it|those|these suit|work", "happy to offer", "save you", "hold for you",
    ),
    Cue.FREE: (
        "i'm|im|i am free|available|open|around|flexible", "we're|we are free|available|open", "he's|she's free|available",
        "he|she is free|available|open", "they are free|available", "i can|could do|make|manage|talk|meet", "we can|could do|make|manage|meet",
        "i have ** open|free|available", "he|she has", "they have", "any time|day", "anytime", "my availability", "availability is", "works on|at my",
        "works for us", "i've got", "i have", "we have", "open slots", "times that work", "free between|from|after|on",
        "would work", "could work", "also work|works", "she's got", "he's got", "good for us", "best on",
    ),
    Cue.AGREE: (
        "works", "work|working for me", "work great|well|perfectly|fine|nicely", "is|are good|fine|great|perfect|convenient|ideal|ok|okay|lovely",
        "is|are just|absolutely|totally|more perfect|fine|good|great", "suits me|us", "suit me|us", "fine by|with me|us", "good for|with me|us",
        "great for|with me|us", "ok for|with me|us", "perfect for me|us", "see you then|there|on|at|monday|tuesday|wednesday|thursday|friday|tomorrow",
        "see you next", "see|meet * on|at|there|then", "cu then", "speak|talk then", "talk|speak to you then|on|at", "talk|speak soon then",
        "i'll|we'll be there|ready|at|on|by", "i will be there|ready|at|on", "it's a date|plan|deal", "it is a date|plan", "confirmed", "i confirm", "confirming",
        "hereby confirm", "i can confirm", "confirming", "to confirm", "happy to confirm", "count me in", "put me down", "book me|it", "booked",
        "blocked", "sounds good|great|perfect|lovely|like|fine|wonderful", "that works", "works for me|us|him|her", "perfect", "deal", "done",
        "works on my|our", "yes", "yep|yup|yeah|yay|ya|absolutely|certainly|definitely", "of course", "looking forward to|till", "look forward to",
        "noted with", "noted", "let's do|go|say|take|make", "lets do|go|say|take|make", "i'll|we'll|i'd take|have|go|choose|pick|prefer", "i will take",
        "i choose|pick|prefer|take", "please", "great", "wonderful", "excellent", "brilliant", "marvellous|marvelous", "super", "suits",
        "is better", "would be better|best|perfect|great|lovely|good|fine|ideal|wonderful", "no problem", "happy to", "glad to", "gladly", "delighted",
        "with pleasure", "my pleasure", "accepted", "i accept", "all good", "good to go", "bet", "can do", "can make", "will do", "able to make",
        "i'm|im|i am in|on", "got it", "got the", "you're on", "go ahead", "ok", "okay", "agreed", "reserved", "locked in", "in the|my calendar|diary",
        "on the calendar|books|diary", "it is then", "it is", "is|are no problem",
    ),
    Cue.CONFIRMED: (
        "is|are|has|have|been|now confirmed", "been booked|scheduled|reserved|finalized|finalised", "is|are all set", "you're|youre all set",
        "you are all set", "is|are booked", "is officially", "officially", "as agreed", "we agreed", "as discussed", "as we agreed|discussed|said",
        "agreed on|to", "appointment booked|confirmed", "meeting booked|confirmed", "interview confirmed|booked|scheduled", "confirmed:",
        "confirmation of|for|that", "confirming", "just to confirm", "writing to confirm", "happy|pleased|glad to confirm", "i can confirm", "this confirms|is to|email confirms", "we're|we are confirmed|set|on|all", "you're|you are confirmed|booked|set|down|scheduled",
        "got you down|in", "put|have you down|in", "i've|we've booked|scheduled|reserved|arranged|locked", "i have booked|scheduled|reserved|arranged",
        "we have booked|scheduled|reserved|arranged", "it's settled|set|official|booked|arranged", "is settled", "a new event has been scheduled",
        "event has been scheduled", "reminder of|for|that|about", "friendly|quick|just|gentle a? reminder", "reminder", "has accepted", "finalized|finalised",
        "looking forward to seeing|meeting|speaking|talking", "look forward to seeing|meeting|speaking|talking|welcoming", "see you then|there|on|at|monday|tuesday|wednesday|thursday|friday|tomorrow|today|next", "interview schedule",
        "your schedule|itinerary|agenda|visit", "upcoming interview|call|meeting", "booked with|for", "you booked", "you have * interview|call|meeting", "starts in",
    ),
    Cue.SET: (
        "is|are|was set", "is|are|was scheduled|planned|arranged|booked|reserved", "scheduled for|on|with", "set for|up", "will take place", "takes place",
        "will be held|on|at|with", "will call|ring|phone you", "will|would be", "taking place", "i'll|ill call|ring|phone", "i will call|ring|phone",
        "i'm|we're putting", "put you", "you'll|you will meet|talk|speak|be|see|start", "you'd|you would meet",
        "he'll|she'll|they'll call|ring|phone|meet", "calls my|me|you", "we're|we are on for|still",
    ),
    Cue.SILENCE: (
        "unless i|we hear", "unless you", "pencil you|it|this|us", "pencilled|penciled", "if i|we don't hear", "if i|we do not hear", "i'll assume",
        "i will assume", "no need to reply|confirm|answer|respond", "if that's fine no", "only if it doesn't", "only write|reply if", "just turn up", "shout if not",
    ),
    Cue.REPLY_ASKED: (
        "please confirm", "kindly confirm|reply|let", "confirm your|that|whether|if|by", "let me|us know if|whether|that", "please reply|respond|let",
        "can|could you confirm|make", "would you confirm", "does that|this|it work|suit", "reply to confirm", "is that|this ok|okay|fine|good|convenient",
        "will that|this work|do|suit", "rsvp", "whether this|that|it", "are you able to", "are you available|free", "if that works|suits",
        "if this|it works|suits", "sound good", "work for you", "works for you", "work on your", "shout if",
    ),
    Cue.DECLINE: (
        "can't make|do|manage|attend|come|get", "cannot make|do|manage|attend|come|get", "cant make|do", "can not make|do|attend", "couldn't make", "won't work|be able|do",
        "will not work|be able", "doesn't|does|don't|do not work|suit", "doesnt work", "isn't|not possible|good|available|free|convenient|going", "not work|able|available|possible|free",
        "unable to", "no longer available|works|work|free|possible|open", "have a conflict|clash", "has a conflict|clash", "conflict|conflicts with", "conflict with",
        "is|are|be|looks tough|tricky|difficult|hard|impossible|bad|rough|packed|crazy", "no good", "not great|good|ideal|best|going", "out for me", "booked up|solid", "won't suit|fly", "doesn't suit", "sorry but", "can't on", "can't that", "afraid", "unfortunately", "struggle|struggling to|with",
        "i'm|i am busy|away|out|tied|booked|travelling|traveling", "is taken|gone|full", "are taken|gone|full", "has gone", "won't make|be", "clash|clashes with",
        "i'm afraid i", "afraid i|that|we can't|cannot", "have to decline", "must decline", "declined", "i'm on a|my", "have a class|meeting|shift|train|flight", "in class",
    ),
    Cue.MOVE: (
        "reschedule", "rescheduling", "re-schedule", "resched", "move it|us|our|this|that", "move|shift|push|switch|bump|change the interview|call|meeting|time|chat|session|conversation|panel|slot|date|day|appointment", "moving it|us|our|the|this", "push to|it|us|our|back|this|that|out",
        "pushing it|us|our|back|the", "shift it|us|our|to", "another time|day|date|slot", "different time|day|date|slot", "other time|day", "postpone", "postponing", "something|things came up|has", "something's come up", "change our", "bump it|us|our|to",
        "bring it|us forward", "switch to|it|our|us", "swap to|it|our", "slide to|it|us|our", "do this|it|that later|another|next", "find another|a new|different", "put it|this off", "rain check", "raincheck",
    ),
    Cue.INSTEAD: ("instead", "rather than", "later in the", "earlier", "later", "rather", "keep", "make it", "any chance of",),

    Cue.MOVED: (
        "been moved|rescheduled|pushed|changed|shifted|updated|postponed", "was moved|rescheduled|changed|pushed|postponed", "is now", "now on|at|be|starts", "i've|we've moved|pushed|shifted|rescheduled|changed|nudged|bumped",
        "i have moved|pushed|shifted|rescheduled|changed", "we have moved|pushed|shifted|rescheduled|changed", "i moved|nudged|bumped|pushed|shifted", "nudged us|it|the", "has moved|changed", "have moved",
        "had|have|having to move|push|shift|reschedule|change|bump", "new time", "new date|day|start", "changed from|to", "moved from|to", "rescheduled from|to|for", "current", "updated time|invitation|invite",
    ),
    Cue.CANCEL: (
        "have|need|had|having|must|want to? cancel", "cancelled|canceled|cancelling|canceling", "i|we cancel", "canceled event", "cancellation", "called|calling|call off", "off the table", "taken ** down|off", "take ** down|off", "won't be going", "is off", "call it off",
        "not going ahead", "not take place", "won't take place", "hold off", "scrap",
    ),
    Cue.IF: (
        "if you|u need|must|have|can't|cannot|want|would|wish|are|should|can|prefer|could", "if anything|something|things|plans", "should you", "should anything|something|that|this", "in case", "you need to cancel|reschedule|change|rebook",
        "cancel or", "reschedule or", "reschedule this|your event|interview|meeting|appointment|call", "need a different", "request a", "if that|this|it doesn't|does|isn't|won't|clashes", "if none|neither|not", "if it's|its", "if for", "if i", "if we", "let me know if", "if the", "in the event",
        "click|use|visit|follow|go ** cancel|reschedule|change|rebook", "to cancel|reschedule|change|rebook ** click|visit|use|go|follow|contact|please|reply", "to make changes", "to make a change", "cancellation policy", "24 hours", "able to reschedule", "to reschedule your|or|please",
    ),
    Cue.MISSED: (
        "missed each|you|our|the|your|me", "never joined|showed|came|called|rang|dialed", "no-show", "no show", "didn't|did not show|join|call|turn|come|ring|dial", "didnt show|join|call", "nobody|noone joined|came|called|showed",
        "no one joined|came|called|showed|dialed", "waited for|in|on", "been waiting", "still waiting", "been in the", "was in the", "missed", "stood you|me up", "forgot our|the|about|to", "failed to join|show|call", "slipped my",
        "no sign of", "nobody was", "no one was", "nobody has", "in the zoom|meeting|meet|teams room|since", "still on the line|hold",
    ),
    Cue.HELD: (
        "good|great|nice|lovely|wonderful|pleasure|fun|enjoyable|fantastic|terrific|super|delightful talking|speaking|chatting|meeting|to|conversation|chat|call|catching|seeing|visiting|connecting",
        "was|were good|great|nice|lovely|a|wonderful", "thank you for your|coming|the|taking|making|meeting|speaking|talking|a|an|visiting|joining|yesterday|today",
        "thanks for your|coming|the|taking|making|meeting|speaking|talking|a|an|visiting|joining|yesterday|today|chatting|hopping|jumping", "thanks again for", "thank you again for", "loved our|the|your|meeting|talking", "enjoyed our|the|your|meeting|talking|it|speaking|yesterday|today|our|getting",
        "enjoying our", "when we spoke|talked|met", "as we discussed|spoke|talked", "we spoke|talked|met", "our conversation|chat|call|talk|interview|meeting", "your interview|visit|conversation|call|chat", "following our|your|up",
        "after our|your|the", "since our|we|your", "came out of", "came away", "from our", "impressed with|by", "was impressed", "were impressed", "the interviews|interview|screen of|on", "great session|job", "well done", "nailed", "came through",
    ),
    Cue.WITHDRAW: (
        "withdraw", "withdrawing", "withdrawn", "withdrawal", "accepted another|a|an", "accept another", "taken another|a|an", "decided to accept|take|stay|withdraw|pursue|go", "no longer wish|interested|pursue|pursuing",
        "remove me|my", "step back from|out", "bow out", "take myself", "pull out", "not be moving|continuing|pursuing", "won't be moving|continuing|pursuing",
    ),
    Cue.REJECT: (
        "not moving|move|proceed|proceeding|progressing|going|selected|be moving|been selected|been successful|to proceed|to move", "not be moving|proceeding|progressing|going|continuing|taking", "won't be moving|proceeding|progressing|taking", "other candidates", "another candidate|finalist|applicant",
        "has been filled", "been filled", "filled the", "was filled", "is filled", "on hold", "hiring freeze", "frozen", "unsuccessful", "regret to", "position|role|vacancy|search has been closed|cancelled|canceled|withdrawn|eliminated|paused",
        "now closed", "no longer under|being|hiring|considering|recruiting", "different direction", "decided to go|pursue|move",
    ),
    Cue.LATER: (
        "let me check|see|look|talk|ask|think|get", "i'll|i will check|get|let|write|see|confirm|come|revert|be back|have to check", "get back to", "i need to check|see|look", "i have to check|see", "need to check", "checking with|my",
        "check with", "let you know by|on|as|tomorrow|soon|later|when", "once i", "as soon as i", "not sure", "not yet",
    ),
    Cue.EITHER: (
        "either works|is|one|would|time|of|day|suits|slot|will", "both work|are|would|times|slots|days|fine", "any of these|those|them|the", "all three|of|four|work|are|times", "can do either|both|any", "whichever", "works either", "do either", "all work|fine|good",
    ),
    Cue.NONE: ("none of", "neither of|works|time|is|suits|will|day", "not one of", "can't do any|either", "cannot do any|either", "none work|works"),
    Cue.MEET: (
        "interview", "interviews|interviewing|interviewed", "call", "calls", "chat", "chats", "meet", "meeting", "meetings", "conversation", "speak", "speaking", "talk", "talking", "screen", "screening", "phone", "zoom", "teams", "video",
        "panel", "onsite", "on-site", "on site", "visit", "session", "sessions", "loop", "presentation", "discussion", "intro", "introduction", "introductory", "hangout", "assessment", "trial", "catch up", "connect", "sit down", "coffee",
        "audition", "demo", "appointment", "slot", "slots", "times", "come in|by|thru|over|see|through|to|for", "final|first|second|next|third round", "working session", "portfolio review", "google meet", "half an hour", "minutes|mins|min", "an hour", "walk-through|walkthrough",
        "your seminar|presentation|talk|lecture|class|demo|lesson", "trial|working shift|day", "lunch|dinner|breakfast|coffee interview|meeting|conversation|chat", "interview lunch|dinner|breakfast", "teaching demo|class", "technical|coding|skills exam|exercise|test", "job talk",
    ),
    Cue.SCREEN: (
        "phone screen|screening", "screening", "screen", "screener", "intro call|chat|conversation|meeting", "introductory", "introduction call", "first call|chat|conversation|step", "initial call|chat|conversation|phone|screen", "hr call|interview|phone|chat|conversation|screen", "get to know",
        "getting to know", "online test|assessment", "hirevue", "codility", "hackerrank", "exploratory", "pre-screen", "prescreen", "aptitude", "with our|a|the recruiter|recruiting|hr|talent", "preliminary", "recruiter call|screen|chat|conversation|interview", "quick chat|call with me", "chat|call|talk|speak|meet|time with me",
        "one-way video", "personality test", "skills test", "typing test", "recruiter phone",
    ),
    Cue.DEEP: (
        "hiring manager", "panel", "technical", "onsite", "on-site", "on site", "in person", "in-person", "final", "final round", "second round|interview|conversation", "third round", "2nd round|interview", "manager", "director", "head of", "vp", "svp", "evp", "ceo", "cto", "cfo", "coo", "cmo", "cpo", "cio", "gm",
        "founder", "founders", "co-founder", "owner", "principal", "chief", "team lead", "tech lead", "leads the|our", "heads the|our|up", "runs the|our", "manages the|our", "committee", "board", "loop", "working session", "case study|interview|presentation", "portfolio", "superday", "campus", "chair", "dean", "president", "shadow", "trial shift|day", "vice president",
        "dr", "professor", "supervisor", "whiteboard", "coding", "system design", "virtual onsite", "bar raiser", "meet the team", "your would-be", "would be your", "would be my|the", "peer", "peers", "foreman", "superintendent", "attending", "partner at", "managing partner", "boss", "chef", "department", "engineer", "engineers", "editor", "curator",
        "you'd report to", "report to", "reports to", "reporting to", "interview with", "meet with|our|the", "presentation", "team interview", "peer interview", "tour", "visit us|our|the", "come in", "come by",
    ),
    Cue.RECRUITER: (
        "recruiter", "recruiting", "recruitment", "talent", "talent acquisition|partner", "hr", "human resources", "people partner|ops|operations|team|lead|and|culture", "people & culture", "sourcer", "sourcing", "staffing", "hiring coordinator|team", "coordinator", "headhunter", "search consultant", "employment specialist", "personnel",
    ),
    Cue.OTHER: (
        "train", "flight", "flights", "flight's|plane", "shuttle", "hotel", "check-in", "check in", "check out", "check-out", "lunch", "dinner", "breakfast", "break", "tour", "parking", "chapel", "doors open", "open to the public", "committee meets|meeting|will", "we meet at", "board meets|meeting|retreat|call|meeting", "retreat",
        "training", "orientation", "onboarding", "start date|on|in|of|work", "starting date|on", "first day", "begin|begins work", "background check", "drug test|screen", "medical", "physical exam", "fingerprint~", "reference", "references", "references'", "webinar", "meetup", "open day|house", "info session", "newsletter",
        "hours", "shift", "shifts", "closed", "closing date", "close date", "deadline", "due", "expires", "expire", "offer letter|expires", "sign", "signing", "seminar", "happy hour", "party", "drinks", "town hall", "conference", "maintenance", "outage", "launch", "release", "board call", "their call", "class", "classes", "dentist", "doctor's",
        "vacation", "holiday", "pto", "leave", "away", "out of office", "out of the", "back in", "back on", "applied on", "submitted", "received", "posted", "sent on", "copyright", "slides", "presentation due", "documents", "paperwork", "lands", "land at|in", "arrives", "arrive in", "departs", "car will|to", "pick you up", "pickup",
        "bus", "ferry", "tickets", "wedding", "birthday", "school", "recess", "graduation", "exam", "exams", "hearing", "client meeting|call", "standup", "stand-up", "all-hands", "all hands", "game", "concert", "my call", "another call|meeting", "other call|meeting", "a meeting until|till|at", "hearing back", "decide by|on", "decision by|on", "hear from|by",
        "next steps by", "feedback by", "get back to you", "update you", "let you know by", "be in touch", "will speak with", "is installing", "shipping", "delivery", "payroll", "raise", "contract", "visa", "lease", "move in", "relocat~", "earnings", "quarter", "month end", "year end", "sprint", "offsite", "off-site", "reception", "networking", "welcome breakfast|drinks",
    ),
    Cue.PREP: ("prep", "prepare you", "preparation", "walk you through what", "debrief", "how it went", "brief you", "briefing", "prep call", "compare notes", "rehearse", "mock interview", "recap", "run through what", "before your interview", "call me after", "after your interview"),
    Cue.ADD: ("also", "as well", "another option|one", "in addition", "additional", "a few more", "more times|options|slots", "or if"),
}  # fmt: skip
"""What each cue is in English."""
