# The calendar: everything that falls due.
calendar-name = { $organisation }: what falls due in the AIMS
calendar-entry = { $what }: { $called }
calendar-who = With { $who }.
calendar-nobody = With nobody.
