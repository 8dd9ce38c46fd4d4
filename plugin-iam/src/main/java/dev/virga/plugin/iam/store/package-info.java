/// What IAM keeps, in tables of an account, and the rules of it.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.iam.store;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;
