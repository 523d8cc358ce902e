//! Projection, reduction, clipping, and the roomiest point of a country. Knows no country.

/// A point of the map. Kept as whole units, so that shared borders meet exactly.
pub(crate) type Point = (f64, f64);

/// Lambert's azimuthal equal-area projection about 52° N 10° E, as ETRS89-LAEA (EPSG:3035) has it, on a sphere.
const CENTRE: (f64, f64) = (10.0, 52.0);
const EARTH_IN_METRES: f64 = 6_371_007.0;
/// A unit of the map in metres, and the map's north-western corner from the centre, in metres.
const METRES: f64 = 2_000.0;
const WEST: f64 = -1_780_000.0;
const NORTH: f64 = 2_270_000.0;
/// What is seen, in units, and how far beyond it shapes are cut off: farther than a border is thick.
const SIZE: Point = (2_060.0, 2_070.0);
const BEYOND: f64 = 20.0;
/// Points that change the shape by less than this, in square units, go.
const SMALLEST_CHANGE: f64 = 5.0;

/// Degrees to units.
pub(crate) fn on_the_map(longitude: f64, latitude: f64) -> Point {
    let (across, up) = ((longitude - CENTRE.0).to_radians(), latitude.to_radians());
    let centre = CENTRE.1.to_radians();
    let nearness = 1.0 + centre.sin() * up.sin() + centre.cos() * up.cos() * across.cos();
    let k = EARTH_IN_METRES * (2.0 / nearness.max(1e-6)).sqrt();
    let x = k * up.cos() * across.sin();
    let y = k * (centre.cos() * up.sin() - centre.sin() * up.cos() * across.cos());
    (((x - WEST) / METRES).round(), ((NORTH - y) / METRES).round())
}

/// An arc with fewer points (Visvalingam and Whyatt 1993). Its ends stay where they are.
pub(crate) fn reduced(arc: &[Point]) -> Vec<Point> {
    let mut points = arc.to_vec();
    points.dedup();
    // An island is one arc that ends where it began: three points keep it an area.
    let fewest = if points.first() == points.last() { 4 } else { 2 };
    while points.len() > fewest {
        let changes = points.windows(3).map(area).map(f64::abs).enumerate();
        match changes.min_by(|a, b| a.1.total_cmp(&b.1)) {
            Some((at, change)) if change < SMALLEST_CHANGE => drop(points.remove(at + 1)),
            _ => break,
        }
    }
    points
}

/// The area of a ring, signed by its direction.
pub(crate) fn area(ring: &[Point]) -> f64 {
    let next = ring.iter().cycle().skip(1);
    ring.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f64>() / 2.0
}

/// What of a ring lies in view (Sutherland and Hodgman 1974). `None`: nothing that has an area.
pub(crate) fn clipped(ring: &[Point]) -> Option<Vec<Point>> {
    let mut ring = ring.to_vec();
    for (is_across, limit, sign) in
        [(true, -BEYOND, 1.0), (true, SIZE.0 + BEYOND, -1.0), (false, -BEYOND, 1.0), (false, SIZE.1 + BEYOND, -1.0)]
    {
        let along = |point: &Point| (if is_across { point.0 } else { point.1 } - limit) * sign;
        let mut kept = Vec::new();
        for (from, to) in ring.iter().zip(ring.iter().cycle().skip(1)) {
            let (before, after) = (along(from), along(to));
            if before >= 0.0 {
                kept.push(*from);
            }
            if (before >= 0.0) != (after >= 0.0) {
                let share = before / (before - after);
                kept.push(((from.0 + (to.0 - from.0) * share).round(), (from.1 + (to.1 - from.1) * share).round()));
            }
        }
        kept.dedup();
        ring = kept;
    }
    (ring.len() >= 3 && area(&ring) != 0.0).then_some(ring)
}

/// The point in view of a ring that is farthest from every border of the country, and how far that is.
pub(crate) fn room_of(ring: &[Point], all: &[Vec<Point>]) -> (Point, f64) {
    let mut best = ((0.0, 0.0), 0.0);
    let bounds = |of: fn(&Point) -> f64, most: f64| {
        let least = ring.iter().map(of).fold(f64::INFINITY, f64::min).max(0.0);
        (least, ring.iter().map(of).fold(0.0, f64::max).min(most))
    };
    let ((left, right), (top, bottom)) = (bounds(|p| p.0, SIZE.0), bounds(|p| p.1, SIZE.1));
    for step_across in 0..=160 {
        for step_down in 0..=160 {
            let x = left + (right - left) * f64::from(step_across) / 160.0;
            let y = top + (bottom - top) * f64::from(step_down) / 160.0;
            let at = (x, y);
            let edge = x.min(SIZE.0 - x).min(y).min(SIZE.1 - y);
            let room = all.iter().map(|ring| distance(at, ring)).fold(edge, f64::min);
            if room > best.1 && is_within(at, ring) {
                best = (at, room);
            }
        }
    }
    best
}

fn distance(at: Point, ring: &[Point]) -> f64 {
    let to = |(a, b): (&Point, &Point)| {
        let (dx, dy) = (b.0 - a.0, b.1 - a.1);
        let share = ((at.0 - a.0) * dx + (at.1 - a.1) * dy) / (dx * dx + dy * dy).max(1e-9);
        let share = share.clamp(0.0, 1.0);
        (at.0 - a.0 - share * dx).hypot(at.1 - a.1 - share * dy)
    };
    ring.iter().zip(ring.iter().cycle().skip(1)).map(to).fold(f64::INFINITY, f64::min)
}

fn is_within(at: Point, ring: &[Point]) -> bool {
    let crosses = |(a, b): (&Point, &Point)| {
        (a.1 > at.1) != (b.1 > at.1) && at.0 < (b.0 - a.0) * (at.1 - a.1) / (b.1 - a.1) + a.0
    };
    ring.iter().zip(ring.iter().cycle().skip(1)).filter(|pair| crosses(*pair)).count() % 2 == 1
}
