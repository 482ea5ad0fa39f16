//! Hours: rules 12 to 14. Whole hours; nothing here judges effort, which is for the gemeente.

use crate::codes::Leerroute;

/// Hours NT2 for afschalen (B 5.5).
pub const AFSCHALEN_NORM: u32 = 600;
/// Course hours, and participation hours, of the Z-route (B 3.14(2)).
pub const Z_NORM: u32 = 800;

/// Counted hours against a norm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stand {
    /// The norm.
    pub norm: u32,
    /// Counted; may exceed the norm ("815 of 800").
    pub counted: u32,
    /// Still to do, at least 0.
    pub left: u32,
}

impl Stand {
    /// Hours counted against `norm`.
    pub const fn new(counted: u32, norm: u32) -> Self {
        Stand { norm, counted, left: norm.saturating_sub(counted) }
    }
}

/// Rule 12: the hours condition of afschalen; `None` outside the B1-route (W 17(3); B 5.5).
///
/// `recognised` are the lesson hours at a recognised school including KNM, `knm` those that were KNM, `intake_nt2` the NT2 hours of
/// the brede intake that the gemeente counts. Hours at a school without keurmerk do not count and are not asked.
///
/// <https://wetten.overheid.nl/jci1.3:c:BWBR0045555&artikel=5.5&z=2026-04-02&g=2026-04-02>
pub fn afschalen_uren(leerroute: Leerroute, recognised: u32, knm: u32, intake_nt2: u32) -> Option<Stand> {
    (leerroute == Leerroute::B).then(|| Stand::new(recognised.saturating_sub(knm).saturating_add(intake_nt2), AFSCHALEN_NORM))
}

/// Hours that can count for the course hours of the Z-route.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ZCursusuren {
    /// Lesson hours NT2 and KNM at a recognised school.
    pub recognised: u32,
    /// Do those hold the hours of an earlier leerroute already? DUO's totals do.
    pub includes_earlier: bool,
    /// Hours of an earlier leerroute (B 5.4(4)c).
    pub earlier: u32,
    /// Hours of the brede intake that count.
    pub intake: u32,
    /// Hours vso, pro or entree of the two years before the PIP (B 3.14(9)-(10)).
    pub vso_pro_entree: u32,
}

/// Rule 13: course hours of the Z-route against the norm, 800 or the lower one the gemeente set (B 3.14(2)a; R 3.16(2)).
///
/// <https://wetten.overheid.nl/jci1.3:c:BWBR0045555&artikel=3.14&z=2026-04-02&g=2026-04-02>
pub fn z_cursusuren(norm: u32, hours: ZCursusuren) -> Stand {
    let earlier = if hours.includes_earlier { 0 } else { hours.earlier };
    let counted = [earlier, hours.intake, hours.vso_pro_entree].into_iter().fold(hours.recognised, u32::saturating_add);
    Stand::new(counted, norm)
}

/// Rule 14: participation hours of the Z-route, only for the asielstatushouder; `None`: does not apply (B 3.14(2)b, (3), (5)).
///
/// `capacity` is DUO's `urenBelastbaarheidParticipatieactiviteit`: 0 means none at all, a lower number is the norm. PVT and MAP
/// hours come off the norm; whether also off a capped one is not settled.
pub fn z_participatieuren(asylum: bool, capacity: Option<u32>, participation: u32, pvt: u32, map: u32) -> Option<Stand> {
    if !asylum || capacity == Some(0) {
        return None;
    }
    let norm = capacity.map_or(Z_NORM, |c| c.min(Z_NORM));
    Some(Stand::new(participation.saturating_add(pvt).saturating_add(map), norm))
}
