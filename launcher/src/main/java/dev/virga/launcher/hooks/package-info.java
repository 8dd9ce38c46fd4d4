/// Init hooks: scripts that run when Virga starts and ends, in the folders and the order that LocalStack
/// has ([initialization hooks](https://docs.localstack.cloud/references/init-hooks)).
@NullMarked
package dev.virga.launcher.hooks;

import org.jspecify.annotations.NullMarked;
