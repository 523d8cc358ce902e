//! The order of suggestions, and the rule that keeps the first five from being all of one kind (specification, section 5).

use std::cmp::Reverse;

use catalogue_model::Category;

use crate::suggest::Ranked;

/// As many suggestions a person looks at first.
const FIRST: usize = 5;
/// Two of them at most are given to categories that would be missing: places 4 and 5.
const MOST_MOVED: usize = 2;

/// Why a suggestion stands further to the front than its points say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// So that there is somebody to talk to.
    ToTalk,
    /// So that there is something of this category.
    Category(Category),
}

/// Points, then the points for the place, then the newest check, then the id in the order of its code points.
pub(crate) fn sort(list: &mut [Ranked<'_>]) {
    list.sort_unstable_by(|a, b| {
        let key = |it: &Ranked<'_>| (Reverse(it.points), Reverse(it.place), Reverse(it.candidate.checked_on));
        key(a).cmp(&key(b)).then_with(|| a.candidate.id.cmp(&b.candidate.id))
    });
}

/// Moves what the first five lack. `talk_first`: the person does not know yet what would help, and begins with a talk.
pub(crate) fn balance(list: &mut Vec<Ranked<'_>>, wanted: &[Category], talk_first: bool) {
    if list.len() <= FIRST && !talk_first {
        return;
    }
    let mut moves = Moves::default();
    while let Some((from, why)) = next(list, wanted, talk_first, &moves) {
        match why {
            Moved::ToTalk => moves.talk = Some(from),
            Moved::Category(category) => moves.others.push((from, category)),
        }
    }
    moves.make(list, talk_first);
}

/// Which suggestions move, by their place in the order of points.
#[derive(Default)]
struct Moves {
    talk: Option<usize>,
    others: Vec<(usize, Category)>,
}

impl Moves {
    fn has(&self, place: usize) -> bool {
        self.talk == Some(place) || self.others.iter().any(|(from, _)| *from == place)
    }

    /// The places, in the order of points, of the first five as they will be.
    fn first(&self, list: &[Ranked<'_>]) -> Vec<usize> {
        let moved: Vec<usize> = self.talk.into_iter().chain(self.others.iter().map(|(from, _)| *from)).collect();
        let stay = (0..list.len()).filter(|place| !self.has(*place)).take(FIRST.saturating_sub(moved.len()));
        stay.chain(moved.iter().copied()).collect()
    }

    fn make(self, list: &mut Vec<Ranked<'_>>, talk_first: bool) {
        let mut taken: Vec<(usize, Moved)> =
            self.others.iter().map(|(from, category)| (*from, Moved::Category(*category))).collect();
        taken.extend(self.talk.map(|from| (from, Moved::ToTalk)));
        // From the back, so that the places before stay what they are.
        taken.sort_by_key(|(from, _)| Reverse(*from));
        let mut talk = None;
        let mut others = Vec::new();
        for (from, why) in taken {
            let mut ranked = list.remove(from);
            ranked.moved = Some(why);
            match why {
                Moved::ToTalk => talk = Some(ranked),
                Moved::Category(_) => others.push(ranked),
            }
        }
        if let Some(ranked) = talk {
            list.insert(usize::from(!talk_first).min(list.len()), ranked);
        }
        // Those that stand higher come first, and the last of them is the fifth.
        others.sort_by_key(|ranked| {
            self.others.iter().position(|(_, category)| ranked.moved == Some(Moved::Category(*category)))
        });
        let places = (FIRST - others.len())..FIRST;
        for (place, ranked) in places.zip(others) {
            list.insert(place.min(list.len()), ranked);
        }
    }
}

/// What the first five still lack, and the suggestion further back that has it.
fn next(list: &[Ranked<'_>], wanted: &[Category], talk_first: bool, moves: &Moves) -> Option<(usize, Moved)> {
    let first = moves.first(list);
    let at = |place: usize| list.get(place).map(|ranked| ranked.candidate);
    let outside = |place: &usize| !first.contains(place);
    let talks = |place: usize| at(place).is_some_and(|candidate| candidate.is_immediate());
    let is_lacking = if talk_first {
        !first.first().is_some_and(|place| talks(*place))
    } else {
        !first.iter().any(|place| talks(*place))
    };
    if is_lacking && moves.talk.is_none() {
        let mut further = (0..list.len()).filter(|place| (talk_first || outside(place)) && !moves.has(*place));
        if let Some(place) = further.find(|place| talks(*place)) {
            return Some((place, Moved::ToTalk));
        }
    }
    if moves.others.len() == MOST_MOVED {
        return None;
    }
    let has = |place: usize, category| at(place).is_some_and(|candidate| candidate.categories.contains(&category));
    wanted.iter().filter(|category| !first.iter().any(|place| has(*place, **category))).find_map(|category| {
        let place = (0..list.len()).filter(outside).find(|place| has(*place, *category))?;
        Some((place, Moved::Category(*category)))
    })
}
