package dev.virga.plugin.ecs;

/// How far the revisions of a family have been counted. It outlives the revisions themselves, so a
/// number is never given twice.
///
/// @param family the name of the family
/// @param last the revision registered last
public record FamilyRevisions(String family, int last) {}
