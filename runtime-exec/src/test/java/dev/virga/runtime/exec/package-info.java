/// Tests of the executors, with real processes.
@NullMarked
package dev.virga.runtime.exec;

import org.jspecify.annotations.NullMarked;
