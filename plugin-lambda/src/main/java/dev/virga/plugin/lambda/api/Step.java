package dev.virga.plugin.lambda.api;

import java.util.List;

/// What a request for what is next leads to.
///
/// @param ready whether the runtime has become ready by it
/// @param idle whether the whole environment has become idle by it
/// @param deliveries what there was to deliver already
record Step(boolean ready, boolean idle, List<Delivery> deliveries) {}
