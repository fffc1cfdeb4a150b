# What was salvaged of a damaged file.
refuse-salvage-sound = The file is whole: nothing has to be salvaged. Nothing was written; open it, or save a copy.
refuse-salvage-nothing = Nothing of a workspace can be read in { $file }. Nothing was written; use a backup.
salvage-history-whole = The old history is whole, { $seq } entries. Every record is as it says.
salvage-history-until = The old history holds up to entry { $seq }, { $at }. What came later is kept as it can be read, and nothing proves it.
salvage-history-none = Nothing of the old history can be proved. The records are kept as they can be read.
salvage-rebuilt = { $noun }: { $count } made again from the history, because they could not be read or were not what it says.
salvage-unproved = { $noun }: { $count } kept as they stand, which nothing proves.
salvage-lost = { $noun }: { $count } could not be read and are missing.
salvage-more = { $noun }: a part could not be read, and nothing says how much was in it.
salvage-aside = { $noun }: { $count } left out, because the whole history knows nothing of them.
salvage-emptied = { $noun }: { $count } links emptied, because what they led to is missing.
salvage-contents = { $count } documents, scans or long texts could not be read, or are not what they were. They are missing.
salvage-table = The frame of the file
    .workspace = Identity of the workspace
    .counter = Counters of numbers
    .catalogue-override = Corrected dates of the law
    .proposal = Proposals
