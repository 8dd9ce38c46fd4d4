/// Users and what belongs to one: access keys, login profiles, MFA devices, SSH keys, certificates.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.iam.user;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;
