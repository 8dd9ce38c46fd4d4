package dev.virga.plugin.ecr.store;

import java.time.Instant;

/// A principal whose pulls do not count.
public record PullTimeExclusion(String principalArn, Instant createdAt) {}
