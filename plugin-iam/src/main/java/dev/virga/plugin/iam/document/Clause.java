package dev.virga.plugin.iam.document;

import java.util.List;

/// The actions or resources of a statement.
///
/// @param negated whether it is the `Not…` form, which means everything else
/// @param patterns the patterns, with wildcards
public record Clause(boolean negated, List<String> patterns) {}
