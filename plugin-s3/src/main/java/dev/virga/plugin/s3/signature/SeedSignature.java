package dev.virga.plugin.s3.signature;

import org.jspecify.annotations.Nullable;

/// The signature of a request's headers, which the signatures of its body's chunks go on from.
///
/// @param accessKeyId who signed
/// @param signature hexadecimal
/// @param timestamp when: `20130524T000000Z`
/// @param scope `20130524/us-east-1/s3/aws4_request`
/// @param key where the secret is known
public record SeedSignature(
    String accessKeyId,
    String signature,
    String timestamp,
    String scope,
    @Nullable SigningKey key) {}
