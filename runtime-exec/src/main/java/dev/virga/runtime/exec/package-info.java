/// Executors: how workloads run on this machine.
@NullMarked
package dev.virga.runtime.exec;

import org.jspecify.annotations.NullMarked;
