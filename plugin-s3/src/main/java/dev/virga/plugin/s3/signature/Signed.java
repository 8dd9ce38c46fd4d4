package dev.virga.plugin.s3.signature;

import org.jspecify.annotations.Nullable;

/// A request that was signed, and whose signature is right as far as it can be told.
///
/// @param accessKeyId who signed
/// @param verified whether the secret is known and the signature was computed from it
/// @param region of the scope; none in Version 2 and 4A
/// @param sessionToken of temporary credentials
/// @param seed what the signatures of the body's chunks go on from, in Version 4
public record Signed(
    String accessKeyId,
    Mechanism mechanism,
    boolean verified,
    @Nullable String region,
    @Nullable String sessionToken,
    @Nullable SeedSignature seed) {}
