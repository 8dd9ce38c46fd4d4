package dev.virga.plugin.cloudmap.model;

/// An update that was made, so that the same request is recognised when it comes again.
///
/// @param token its `UpdaterRequestId`
/// @param change what was asked for
/// @param operationId the operation that was answered
public record AppliedUpdate(String token, String change, String operationId) {}
