# Requests to use an AI tool (A.9.2, A.9.4).

useRequest = Use request
    .a = a use request
    .many = AI use requests
    .empty = No request yet. Whoever wants to use an AI tool asks here; what is approved makes the list of approved tools.

## Fields
useRequest-tool = Tool
    .help = With its edition or plan: the free one and the paid one have other terms.
    .also = Name; AI tool; Approved tool; Tools
useRequest-purpose = What for
    .also = Purpose; Use
useRequest-asks = Asked by
    .also = Requester; Person
useRequest-data = Data put into it
    .also = Data; Data classes
useRequest-dataFits = These data may go there
    .also = Data checked
useRequest-actUse = EU AI Act, at first sight
    .help = Decides about people, or talks to people outside? Then look twice.
    .also = AI Act; Class
useRequest-supplier = Supplier
    .also = Vendor
useRequest-supplierFits = Terms and supplier accepted
    .also = Supplier checked; Terms checked
useRequest-system = In the inventory as
    .also = System; AI system
useRequest-conditions = Rules of use
    .help = What may be done with it and what not, as its users read it.
    .also = Conditions; Limits
useRequest-reviewOn = Next review on
    .also = Next review; Review date
useRequest-state = State
    .also = Status; Standing
useRequest-answered = Answered
    .also = Answered on; Approved on
useRequest-why = Reason
    .help = Why it was refused, or why its use ended.
    .also = Why

## Lists of codes
useData = Data
    .public = Public
    .internal = Internal
    .confidential = Confidential
    .personal = Personal data
    .special = Special categories
useData-also =
    .public = Open
    .internal = In-house
    .confidential = Secret
    .personal = Personal
    .special = Health data; Sensitive
actUse = EU AI Act, at first sight
    .minimal = Minimal
    .transparency = Transparency
    .highRisk = High-risk
    .prohibited = Prohibited
actUse-also =
    .minimal = None
    .transparency = Art. 50; Limited
    .highRisk = High
    .prohibited = Art. 5
useState = State
    .asked = Asked
    .approved = Approved
    .refused = Refused
    .ended = Ended
useState-also =
    .asked = Open; New
    .approved = Allowed
    .refused = Rejected
    .ended = Withdrawn

## Groups of the form
useRequest-group-asked = What is asked
useRequest-group-checked = What was checked
useRequest-group-answered = Answer

## Steps
edit-useRequest-approve = Approve the use of an AI tool
edit-useRequest-refuse = Refuse the use of an AI tool
edit-useRequest-end = End the use of an AI tool
useRequest-approve-do = Approve
useRequest-refuse-do = Refuse
useRequest-end-do = End

## Duties that fall due, and refusals
due-use-review = Review of an approved tool
refuse-use-unfit = This was found not to fit. Refuse the request, or say what changed.
refuse-use-prohibited = A prohibited practice cannot be approved. Refuse the request.
refuse-use-inventory = A high-risk use needs its entry in the inventory, where it is classified. Add the system first.

## On paper
useRequest-list-approved = Approved AI tools
