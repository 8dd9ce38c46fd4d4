package dev.virga.plugin.ecs;

import java.time.Instant;
import java.util.List;

/// A client token that was used, with what came of it
/// ([Ensuring idempotency](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/ECS_Idempotency.html)).
///
/// @param token the token
/// @param fingerprint what the request looked like
/// @param tasks the ARNs of the tasks that it started
/// @param at when
public record ClientToken(String token, String fingerprint, List<String> tasks, Instant at) {}
