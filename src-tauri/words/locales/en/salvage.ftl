# What was salvaged of a damaged file.
refuse-salvage-sound = The file is whole: nothing has to be salvaged. Nothing was written; open it, or save a copy.
refuse-salvage-nothing = Nothing of a workspace can be read in { $file }. Nothing was written; use a backup.
salvage-history-whole = The old history is whole, { $seq } entries. Every record is as it says.
salvage-history-until = The old history holds up to entry { $seq }, { $at }. What came later is kept as it can be read, and nothing proves it.
salvage-history-none = Nothing of the old history can be proved. The records are kept as they can be read.
salvage-rebuilt = { $noun }: { $count ->
    [one] one made again from the history, because it could not be read or was not what the history says.
   *[other] { $count } made again from the history, because they could not be read or were not what it says.
}
salvage-unproved = { $noun }: { $count ->
    [one] one kept as it stands, which nothing proves.
   *[other] { $count } kept as they stand, which nothing proves.
}
salvage-lost = { $noun }: { $count } could not be read and are missing.
salvage-more = { $noun }: a part could not be read, and nothing says how much was in it.
salvage-aside = { $noun }: { $count ->
    [one] one left out, because the whole history knows nothing of it.
   *[other] { $count } left out, because the whole history knows nothing of them.
}
salvage-founded = { $noun }: { $count ->
    [one] one made anew and empty, because a workspace does not go without it. Fill in what was lost.
   *[other] { $count } made anew and empty, because a workspace does not go without them. Fill in what was lost.
}
salvage-emptied = { $noun }: { $count ->
    [one] one link emptied, because what it led to is missing.
   *[other] { $count } links emptied, because what they led to is missing.
}
salvage-contents = { $count ->
    [one] A document, scan or long text could not be read, or is not what it was. It is missing.
   *[other] { $count } documents, scans or long texts could not be read, or are not what they were. They are missing.
}
salvage-table = The frame of the file
    .workspace = Identity of the workspace
    .counter = Counters of numbers
    .catalogue-override = Corrected dates of the law
    .proposal = Proposals
