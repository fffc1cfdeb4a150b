# Ways to raise a concern (A.3.3, A.8.3).

channel = Concern channel
    .a = a concern channel
    .many = Concern channels
    .empty = No channel yet. One is enough to begin with: an address, a form or a telephone that everybody here may use, without a name if they wish.

## Fields
channel-name = Channel
    .help = The address, form or telephone number.
    .also = Name; Address; Channels
channel-how = What is promised
    .help = Who may use it, how, and how those who do are protected; as it is made known.
    .also = Text; Rules
channel-openTo = Open to
    .help = Information for users names no channel that only the staff may use.
    .also = For whom; Audience
channel-receiver = Received by
    .help = Alone sees who it is.
    .also = Receiver; Owner
channel-second = Second receiver
    .help = Receives what is about the first, who does not see it.
    .also = Received instead by; Deputy
channel-anonymous = Without a name
    .also = Anonymous
channel-confirmDays = Receipt confirmed within, days
    .also = Confirmed within; Days to confirm
channel-answerDays = Answer in calendar days
    .also = Answered within; Days to answer
channel-announcedOn = Made known on
    .also = Announced on; Announced
channel-testedOn = Last tested on
    .also = Tested on; Test
channel-testOn = Next test on
    .also = Next test
channel-state = State
    .also = Status; Standing
channel-opened = Opened
    .also = Opened on; Live since
channel-why = Reason
    .help = Why it was closed.
    .also = Why

## Lists of codes
channelState = State
    .planned = Planned
    .open = Open
    .closed = Closed
channelFor = Open to
    .everybody = Everybody
    .staff = Who works here
    .outside = People outside
channelFor-also =
    .everybody = All
    .staff = Staff; Internal
    .outside = Customers; External
channelState-also =
    .planned = New
    .open = Live
    .closed = Ended

## Groups of the form
channel-group-what = The channel
channel-group-who = Who receives it
channel-group-known = Made known and tested

## Steps
edit-channel-open = Open a concern channel
edit-channel-close = Close a concern channel
channel-open-do = Open
channel-close-do = Close

## Duties that fall due, and refusals
due-channel-test = Test of a concern channel
refuse-channel-second = Nobody should receive a concern about themselves. Name a second person.
