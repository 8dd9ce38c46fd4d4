/// What an account has once: aliases, password policy, summary, reports.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.iam.account;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;
