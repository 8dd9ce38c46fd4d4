/// Reserved and provisioned concurrency.
@NullMarked
package dev.virga.plugin.lambda.concurrency;

import org.jspecify.annotations.NullMarked;
