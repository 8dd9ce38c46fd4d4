package dev.virga.spi.exec;

import java.time.Instant;

/// How an execution ended.
///
/// @param code the exit code, 128 plus the signal's number where a signal ended it
/// @param outOfMemory whether it was killed for exceeding its memory limit
/// @param at when
/// @param usage what it used in all
public record Exit(int code, boolean outOfMemory, Instant at, Usage usage) {}
