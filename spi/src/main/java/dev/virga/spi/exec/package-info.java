/// How workloads run: an executor starts a workload and gives back an execution that can be
/// awaited, signalled and stopped, with its output as a live stream of lines.
@NullMarked
package dev.virga.spi.exec;

import org.jspecify.annotations.NullMarked;
