package dev.virga.plugin.iam.document;

/// Where a statement stands in the text of its document. Lines and columns count from 1, and each
/// position is the one behind the brace, as the policy simulator of AWS tells them.
///
/// @param startLine the line of the opening brace
/// @param startColumn the column behind the opening brace
/// @param endLine the line of the closing brace
/// @param endColumn the column behind the closing brace
public record Span(int startLine, int startColumn, int endLine, int endColumn) {}
