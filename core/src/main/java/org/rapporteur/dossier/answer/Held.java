package org.rapporteur.dossier.answer;

import java.util.List;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.MembershipPosition;

/** A position, whose it is, and what it is based on. */
record Held(MembershipPosition position, Principal principal, List<KnownEntity> basis) {}
