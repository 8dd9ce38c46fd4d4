/// Buckets: making, finding and removing them, their place, versioning and access control lists.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.s3.bucket;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;
