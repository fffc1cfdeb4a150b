//! The way through the six phases: certification takes all of it, any other objective less, each with an end of its own.

use super::data::{Data, Phase, Route};
use crate::fault::{Fault, Result};

impl Data {
    /// The route of a starting point: the objective decides, and only certification is reached from several points.
    ///
    /// # Errors
    /// [`Fault::Catalogue`] when the embedded file lacks it: a build fault that a test finds.
    pub(super) fn route(&self, starting_point: &str) -> Result<&Route> {
        let id = match starting_point {
            "alignmentOnly" => "alignment",
            "literacyFirst" | "actFirst" => starting_point,
            _ => "certification",
        };
        let missing = || Fault::Catalogue(format!("no route {id}"));
        self.routes.iter().find(|route| route.id == id).ok_or_else(missing)
    }
}

impl Route {
    /// Whether a task or criterion (`P2-T03`, `P2-E1`) lies on it.
    pub(super) fn takes(&self, id: &str) -> bool {
        let fits = |one: &String| id == one || id.split_once('-').is_some_and(|(phase, _)| phase == one);
        self.takes.iter().any(fits) && !self.leaves.iter().any(fits)
    }

    /// Whether anything of a phase lies on it.
    pub(super) fn enters(&self, phase: &Phase) -> bool {
        phase.tasks.iter().any(|task| self.takes(&task.id))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::data::data;

    #[test]
    fn each_objective_has_a_shorter_way_whose_phases_all_have_weeks_and_whose_end_is_said_in_both_languages() {
        let data = data().unwrap();
        let count = |point: &str| {
            let route = data.route(point).unwrap();
            let tasks = data.phases.iter().flat_map(|phase| &phase.tasks).filter(|task| route.takes(&task.id)).count();
            for phase in &data.phases {
                assert_eq!(route.enters(phase), phase.weeks[point] > 0, "{point} in phase {}", phase.number);
            }
            for id in route.takes.iter().chain(&route.leaves) {
                let known = data.phases.iter().any(|phase| {
                    *id == format!("P{}", phase.number)
                        || phase.tasks.iter().any(|task| task.id == *id)
                        || phase.criteria.iter().any(|one| one.id == *id)
                });
                assert!(known, "{point} names {id}");
            }
            assert!(route.end.contains_key("en") && route.end.contains_key("es"), "{point}");
            tasks
        };
        assert_eq!(["noIso27001", "alignmentOnly", "literacyFirst", "actFirst"].map(count), [92, 77, 19, 28]);
        // Only certification ends with a certificate; the others say that there is none.
        for point in ["alignmentOnly", "literacyFirst", "actFirst"] {
            let end = &data.route(point).unwrap().end;
            assert!(end["en"].contains("certified") && end["es"].contains("certificad"), "{point}: {end:?}");
        }
    }
}
