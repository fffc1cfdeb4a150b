# What keeps assessments current (clauses 6.1.4, 8.2 and 8.4).

## What happened, in words
current-trigger = { $trigger ->
    [purpose] Purpose and intended use
    [prohibitedUses] Uses not allowed
    [users] Users
    [affected] People affected
    [vulnerable] Vulnerable groups or minors
    [countries] Countries
    [autonomy] Autonomy
    [oversight] Human oversight
    [actsAlone] Acts in other systems without a person
    [baseModel] Base model
    [modelVersion] Model version
    [supplier] Supplier
    [origin] Origin
    [dataSets] Data used
    [personalData] Personal data
    [actRoles] Roles under the EU AI Act
    [actClass] AI Act class
    [incident] A serious incident
    [supplierChange] A change at the supplier
    [measure] A measure beyond its threshold
    [ownChange] A change of the system
    [threshold] An indicator beyond its threshold
    [unread] An indicator that nobody has read in time
    [law] A later state of the EU AI Act than its class was recorded under
    [impactDue] The day of the next impact assessment
    [riskDue] The day on which a risk is read again
   *[own] What is said of the risk itself
}
current-then = “{ $then }” then, “{ $now }” now
current-by = { $by }, { $on }
current-due = { $number }, { $on }
home-current = { $number } { $name } is out of date: { $trigger ->
    [purpose] purpose and intended use
    [prohibitedUses] uses not allowed
    [users] users
    [affected] people affected
    [vulnerable] vulnerable groups or minors
    [countries] countries
    [autonomy] autonomy
    [oversight] human oversight
    [actsAlone] acts in other systems without a person
    [baseModel] base model
    [modelVersion] model version
    [supplier] supplier
    [origin] origin
    [dataSets] data used
    [personalData] personal data
    [actRoles] roles under the EU AI Act
    [actClass] AI Act class
    [incident] a serious incident
    [supplierChange] a change at the supplier
    [measure] a measure beyond its threshold
    [ownChange] a change of the system
    [threshold] an indicator beyond its threshold
    [unread] an indicator that nobody has read in time
    [law] a later state of the EU AI Act than its class was recorded under
    [impactDue] the day of the next impact assessment
    [riskDue] the day on which a risk is read again
   *[own] what is said of a risk
}{ $more ->
    [0] { "" }
    [one] {" "}and one thing more
   *[other] {" "}and { $more } things more
}. Assess again, or say why it is not significant.
home-current-whole = Risks of your AI as a whole are out of date: { $trigger ->
    [threshold] an indicator beyond its threshold
    [unread] an indicator that nobody has read in time
    [riskDue] the day on which a risk is read again
   *[other] what is said of a risk
}{ $more ->
    [0] { "" }
    [one] {" "}and one thing more
   *[other] {" "}and { $more } things more
}. Rate them again, or say why the rating holds.
ui-next-current = Look at it
system-happened = What happened around it
    .help = Serious incidents and changes at its supplier, as the registers tell them.
edit-system-notSignificant = Say why a change is not significant
refuse-current-why = Say why it is not significant: the reason stays with each decision it concerns.
refuse-current-nothing = Nothing of { $number } is out of date.
refuse-current-by-others = What is left here is not yours to say: a reading, a new impact assessment, the class under the EU AI Act, or an acceptance that whoever accepted says again.

## The page
ui-current-title = Out of date
ui-current-touches = It touches:
ui-current-accepted = Accepted on other facts; whoever accepted says it again:
ui-current-why = Not significant, because
ui-current-say = Not significant
ui-current-again = Assess the impact again
