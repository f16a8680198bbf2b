package org.samenkracht.trail;

import java.util.List;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;

/** Where one person pointed on a board, in order of time. */
public record Trail(Id<Member> member, List<Glimpse> glimpses) {}
