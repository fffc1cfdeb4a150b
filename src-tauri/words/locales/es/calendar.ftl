# El calendario: todo lo que vence.
calendar-name = { $organisation }: lo que vence en el SGIA
calendar-entry = { $what }: { $called }
calendar-who = Responsable: { $who }.
calendar-nobody = Sin responsable.
