# Phases and tasks of the roadmap.

roadmapItem = Phase or task of the roadmap
    .a = a phase or task of the roadmap
    .many = Phases and tasks of the roadmap
    .empty = No phase has dates yet. The phases and tasks come with the roadmap, each with its first and last day.

## Fields
roadmapItem-why = Why it ends later
roadmapItem-phase = Phase
roadmapItem-task = Task
    .help = Empty for a phase as a whole.
roadmapItem-startsOn = Starts
roadmapItem-endsOn = Ends
roadmapItem-firstStartsOn = Start as first planned
roadmapItem-firstEndsOn = End as first planned
roadmapItem-owner = Owner
roadmapItem-closedOn = Closed on
roadmapItem-closedBy = Closed by
roadmapItem-closedNote = Why the warnings are acknowledged
