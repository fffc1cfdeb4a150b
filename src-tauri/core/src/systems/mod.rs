//! The inventory of AI systems (A.4.2): the register every other part of the AIMS hangs on.
