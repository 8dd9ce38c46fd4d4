package dev.virga.plugin.iam.evaluation;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/// What comes of a request, and why.
///
/// @param outcome whether it is allowed
/// @param matches the statements that made the outcome: those that deny, or those that allow; none
///     where it is an implicit deny
/// @param missingKeys the context keys that statements asked for in vain
/// @param byKind what each kind of policy that there is says by itself
public record Decision(
    Outcome outcome,
    List<Match> matches,
    SortedSet<String> missingKeys,
    Map<PolicyKind, Outcome> byKind) {}
