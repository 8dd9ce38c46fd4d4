/// How the processes of an execution environment are started.
@NullMarked
package dev.virga.plugin.lambda.runtime;

import org.jspecify.annotations.NullMarked;
