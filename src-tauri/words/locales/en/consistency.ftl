# What contradicts itself: one sentence a finding, naming both places.

contradiction-excluded-rated = { $control } is excluded in the Statement of Applicability, and the gap analysis { $run } found that it { $rating ->
    [conforms] conforms
    [partly] conforms in part
   *[other] does not conform
  }. Whoever decided the exclusion and whoever judged the control have to agree.
contradiction-conforms-unfinished = The gap analysis { $run } found that { $control } conforms, but the Statement of Applicability shows it as { $status ->
    [partly] partly implemented
    [planned] planned
    [not-started] not started
   *[other] without a status
  }.
contradiction-applies-proposed-out = { $control } applies according to the Statement of Applicability, but the gap analysis { $run } proposes to exclude it.
contradiction-excluded-supplied = { $control } on suppliers is excluded, but { $number } ({ $name }) inside the scope comes from a supplier.
contradiction-excluded-provided = { $control } on customers is excluded, but { $number } ({ $name }) inside the scope is provided to others.
contradiction-excluded-operated = { $control } on the use of AI systems is excluded, but the organisation uses { $number } ({ $name }) inside the scope.
contradiction-excluded-prepared = { $control } on the preparation of data is excluded, but { $set }, with which a system inside the scope is built or tested, says how it was prepared.
contradiction-excluded-data = { $control } on the acquisition of data is excluded, but { $number } ({ $name }), made by the organisation, names data sets.
contradiction-excluded-facts = { $control } is excluded, but the fact is: { $fact }. Decide it again.
contradiction-decider-left = { $count ->
    [one] { $control } was excluded on { $on } by { $name }, who left on { $left }; nobody has confirmed it since.
   *[other] { $control } were excluded on { $on } by { $name }, who left on { $left }; nobody has confirmed them since.
}
contradiction-decider-unknown = { $count ->
    [one] { $control } was decided by { $name }, who is not among the people of the organisation.
   *[other] { $name }, who is not among the people of the organisation, decided { $count } controls; { $control } is the first.
  }
contradiction-clause-ahead = The gap analysis { $run } found that clause { $clause } conforms, but { $control }, which carries it out, is { $status ->
    [planned] only planned
   *[other] not started
  }.
contradiction-first-use = { $number } is in use since { $on } according to the inventory; the answer to the EU AI Act about since when says another span.
contradiction-public-use = { $number } is not intended for public authorities according to one answer, and used by or for one according to another.
contradiction-generates = The technique of { $number } speaks of a generative model, and the answer on Art. 50(2) of the EU AI Act says that it generates no text, sound or picture. Where it only assists or does not alter the meaning of its input, that is an exception to be answered, and no “no”.{ $dated ->
    [0] {""}
   *[other] {" "}If it generates, the duty to mark binds from { $on }.
}
contradiction-owner-left = The owner of { $number }, { $name }, left on { $left }.
contradiction-role-everything = { $number } makes { $name } system owner without saying of which system, while the inventory names { $count ->
    [one] another owner of { $owned }
   *[other] other owners: { $owned }
}. Say what the role covers, or propose a role for each owner.
contradiction-role-able = { $count ->
    [one] { $numbers } is accepted, and nobody wrote down what competence its holder has.
   *[other] { $numbers } are accepted, and nobody wrote down what competence their holders have.
}
contradiction-fit-answer = { $question ->
    [FS-1] On whether to certify, it is answered that no AI system is in production or before it, while { $count ->
        [one] { $named } is in use.
       *[other] { $named } are in use.
    }
    [FS-6] On whether to certify, it is answered that there is no high-risk system of Annex III, while { $count ->
        [one] { $named } is recorded as one.
       *[other] { $named } are recorded as such.
    }
    [FW-1] On whether to certify, it is answered that no AI system is in scope yet, while { $count ->
        [one] { $named } is inside the scope.
       *[other] { $named } are inside the scope.
    }
   *[FW-2] On whether to certify, it is answered that only software of others is used and no AI developed, while { $count ->
        [one] the inventory has { $named } as your own or built on a model of others.
       *[other] the inventory has { $named } as your own or built on models of others.
    }
} Answer the question anew, or correct the entry.
contradiction-text-disclaims = { $of ->
    [scope] The scope of the AIMS
   *[words] { $place }
} says “{ $said }”, while { $what ->
    [none] { $count ->
        [one] { $named } is in use.
       *[other] { $named } are in use.
    }
   *[trains] { $count ->
        [one] a model is trained for { $named }, by its origin or its data sets.
       *[other] models are trained for { $named }, by their origin or their data sets.
    }
} Correct the text or the entry.
contradiction-headcount = The starting point says that { $people ->
    [one] one person works
   *[other] { $people } people work
} here, and the register of people has { $known } who have not left. Correct the number, or record who has left.
contradiction-headcount-text = { $of ->
    [scope] The scope of the AIMS
   *[words] { $place }
} says { $said } people, and the starting point { $people }. Correct the one or the other.
contradiction-policy-outside = { $place } of the policy names { $number }, which is outside the scope. Leave it out of the policy, or take the system into the scope.
contradiction-scope-text = { $place } states a scope that reads otherwise than the scope of the AIMS. Take the scope over as it stands.
contradiction-money-short = { $number } gives { $money } for { $year }, and the treatment of { $count ->
    [one] one risk that is due in that year costs
   *[other] { $count } risks that are due in that year costs
} { $cost }. Provide more, or plan the treatments anew.
contradiction-hours-short = { $number } gives the AI lead { $hours } hours a month, and { $held } asks for “{ $time }”, about { $asked } a month. Give more hours, or write the role as it is.
contradiction-scope-sites = The session names { $count ->
    [one] the site { $sites }, which the scope does not.
   *[other] the sites { $sites }, which the scope does not.
} Name the sites in the scope, or correct what the session says.
contradiction-scope-differs = The scope of the AIMS differs from the scope in { $document }, the approved Statement of Applicability.
contradiction-scope-shared = { $number } ({ $name }) is outside the scope and shares { $sort ->
    [owner] an owner
    [supplier] a supplier
    [model] a model
    [data] data
    [several] more than one thing
   *[other] something
} with { $others } inside: { $what }. What that means is not on record yet.
contradiction-nothing-counted = { $number } says under input { $place }, “{ input-name }”, that there is nothing to report, but the registers counted { $count ->
    [one] one entry
   *[other] { $count } entries
  } in the period.
brief-nothing-counted = Input { $place } says that there is nothing to report, but the registers counted { $count ->
    [one] one entry
   *[other] { $count } entries
  } in the period.
supplier-fact-name = { $fact ->
    [split] { supplier-split }
    [dataUse] { supplier-dataUse }
    [systems] { supplier-systems }
    [exitPlan] { supplier-exitPlan }
    [rating] { supplier-rating }
    [conditions] { supplier-conditions }
    [subSuppliers] { supplier-subSuppliers }
    [models] { supplier-models }
    [terms] { supplier-terms }
   *[dependence] { supplier-dependence }
}
contradiction-facts-changed = { $number } was approved by { $by } on { $on } on other facts: “{ supplier-fact-name }” { $count ->
    [1] has changed since.
    [2] and one more entry have changed since.
   *[other] and { $more } more entries have changed since.
  }
brief-facts-changed = { $number } was approved on other facts: “{ supplier-fact-name }” { $count ->
    [1] has changed since.
    [2] and one more entry have changed since.
   *[other] and { $more } more entries have changed since.
  }
contradiction-class-older = The class of { $number } under the EU AI Act was recorded on { $on }; what it rests on changed on { $since }.
contradiction-target-past = The target date of { $control }, { $target }, has passed.
contradiction-target-before-decision = The target date of { $control }, { $target }, lies before the decision on the control of { $on }.
contradiction-due-before-cause = { $number } was due on { $due }, before { $meeting } decided it with { $by } on { $held }.
contradiction-cited-absent = { $place } cites { $cited }{ $input ->
    [0] { "" }
   *[other] { " " }under input { $input }
  }; there is no such record in the workspace.
contradiction-evidence-planned = The gap analysis { $run } accepts { $cited } as evidence that { $item } conforms, but { $control }, which is to produce it, is not started.

## Printed in a document
print-despite = Issued despite { $count ->
    [one] one contradiction
   *[other] { $count } contradictions
  }
print-despite-and-late = Issued despite { $count ->
    [one] one contradiction
   *[other] { $count } contradictions
  } and { $late ->
    [one] one target date that had passed
   *[other] { $late } target dates that had passed
  }
print-despite-only-late = Issued with { $late ->
    [one] one target date that had passed
   *[other] { $late } target dates that had passed
  }
print-despite-draft = Still to be settled before it is issued: { $count ->
    [0] { "" }
    [one] one contradiction
   *[other] { $count } contradictions
  }{ $late ->
    [0] { "" }
   *[other] { $count ->
        [0] { "" }
       *[other] { " " }and{ " " }
      }
  }{ $late ->
    [0] { "" }
    [one] one target date that has passed
   *[other] { $late } target dates that have passed
  }
print-despite-late = Target dates that had passed
print-despite-words = Why it was issued all the same: { $words }

## Screen
ui-screen-consistency = Consistency
ui-consistency-state = { $count ->
    [0] Nothing contradicts itself.
    [one] One contradiction.
   *[other] { $count } contradictions.
  }{ $open ->
    [0] { "" }
    [one] { " " }One open point.
   *[other] { " " }Open points: { $open }.
  }{ $late ->
    [0] { "" }
    [one] { " " }One target date has passed.
   *[other] { " " }Target dates that have passed: { $late }.
  }
ui-consistency-about = Each finding names the records that do not fit together; open one to put it right. As long as it stands, the document named above it is not issued, unless somebody says why it is issued all the same; those words are printed in it.
ui-consistency-alone = To put right; no document waits for it
ui-consistency-stands-against = Stands against: { $kinds }
contradiction-treatment-before-control = The treatment of { $number } is to be done by { $due }, and { $control }, which it needs, only by { $target }.
contradiction-impact-risk-apart = { $impact } rates its harm { $rated }, and { $number }, the risk made of it, { $otherwise } for the same people.
contradiction-finding-older = { $count ->
    [one] { $items } of { $run } was rated before { $record } was approved on { $on }: look whether the finding still holds.
   *[other] { $items } of { $run } were rated before { $record } was approved on { $on }: look whether the findings still hold.
  }
ui-despite = { $count ->
    [0] No contradiction
    [one] One contradiction
   *[other] { $count } contradictions
  }{ $late ->
    [0] { "" }
    [one] { " " }and one target date that has passed
   *[other] { " " }and { $late } target dates that have passed
  } { $all ->
    [one] stands against issuing. Mend it, or say
   *[other] stand against issuing. Mend them, or say
  } why the document is issued all the same; the words are printed in it.
ui-despite-words = Issued all the same, because
ui-despite-needed = Say here why it is issued all the same; the words print.
ui-version-confirm = To be confirmed by

contradiction-data-unproven = { $system } learns from, is tested with or looks things up in { $set }, and nobody has approved where those data come from and by what right they are used.
contradiction-log-short = { $log } is kept for { $months } months, and { $by ->
    [law] the law asks for { $least }
    [contract] a contract asks for { $least }
   *[both] law and contract ask for { $least }
}.
contradiction-class-light = { $name } is classified as not high-risk because it poses no significant risk of harm (EU AI Act, Art. 6(3)), and today risks to people stand at { $levels ->
    [both] high ({ $high }) and critical ({ $critical })
    [critical] critical ({ $critical })
   *[high] high ({ $high })
}.
contradiction-risk-below-authority = { $number } stands at { $level ->
    [low] low
    [medium] medium
    [high] high
   *[critical] critical
}, and { $name } accepted it. By the risk criteria this level is accepted by { $acceptor ->
    [rule] their rule or the risk owner
    [riskOwner] the risk owner, the AI lead or top management
    [aiLead] the AI lead, or top management where the AI lead owns the risk
    [topManagement] top management
   *[exception] top management alone, as a written exception
}.
contradiction-competent = { $item } is rated as conforming in { $run }, and the table of competence shows a gap for { $count } of { $of } people with a role or a system: { $named }.
contradiction-aware = { $item } is rated as conforming in { $run }, and the table of awareness is not complete for { $count } of { $of } people who have to do with AI: { $named }.
contradiction-roles-proposed = { $item } is rated as conforming in { $run }, and { $count ->
    [one] { $named } was offered and is not accepted.
   *[other] { $named } were offered and are not accepted.
}
contradiction-objectives-proposed = { $item } is rated as conforming in { $run }, and { $count ->
    [one] { $named } is proposed and nobody has approved it.
   *[other] { $named } are proposed and nobody has approved them.
}
