/// What Lambda keeps and all its parts share: functions with their versions, aliases, and how names
/// find them.
@NullMarked
package dev.virga.plugin.lambda.store;

import org.jspecify.annotations.NullMarked;
