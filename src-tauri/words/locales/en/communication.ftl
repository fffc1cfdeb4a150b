# Communication inside and outside (clause 7.4).

communication = Communication
    .a = a line of communication
    .many = Communication
    .empty = Nothing is settled yet. Say on what, when, with whom, how and by whom you communicate, one row each.

## Fields
communication-about = On what
    .also = Subject; About; Topic; Communication
communication-side = Inside or outside
    .also = Internal or external
communication-timing = When
    .help = An event or a rhythm.
    .also = Frequency; Timing
communication-audience = With whom
    .also = Audience; To whom
communication-means = How
    .also = Means; Channel
communication-by = Who
    .help = The role that sees to it.
    .also = Role; By whom
communication-owner = Person
    .help = Where the role has several holders.
    .also = Responsible
communication-lastOn = Last done on
    .also = Last; Last sent
communication-nextOn = Next on
    .also = Next; Next due
communication-note = What was sent
    .help = And where it is seen.
    .also = Note; Evidence

## Lists of codes
side = Inside or outside
    .inside = Inside
    .outside = Outside
    .both = Both
side-also =
    .inside = Internal
    .outside = External
    .both = Inside and outside

## Groups of the form
communication-group-what = What, with whom, when, how
communication-group-who = Who
communication-group-done = Done

## Duties that fall due, and refusals
due-communication = Communication due
