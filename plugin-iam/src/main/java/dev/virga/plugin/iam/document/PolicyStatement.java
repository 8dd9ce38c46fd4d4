package dev.virga.plugin.iam.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One statement of a policy.
///
/// @param sid its id, or null
/// @param effect whether it allows or denies, or null where the document does not say
/// @param principals whom it is about, or null in policies of identities
/// @param actions what it is about, or null where the document does not say
/// @param resources what the actions are on, or null in trust policies
/// @param conditions what has to hold for it to count
/// @param span where it stands
public record PolicyStatement(
    @Nullable String sid,
    @Nullable Effect effect,
    @Nullable Principals principals,
    @Nullable Clause actions,
    @Nullable Clause resources,
    List<Condition> conditions,
    Span span) {}
