/// EFS: one file per operation, found by the name that AWS gives it.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.efs;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;
