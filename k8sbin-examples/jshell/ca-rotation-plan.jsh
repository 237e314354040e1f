// The steps that replace etcd's authority without a broken connection: run jshell ca-rotation-plan.jsh [PLAN.json]
List<ClusterHost> hosts = List.of(
    ClusterHost.of("master-1", IpAddress.of("10.0.0.11"), ClusterHost.Duty.CONTROL_PLANE, ClusterHost.Duty.ETCD, ClusterHost.Duty.NODE),
    ClusterHost.of("master-2", IpAddress.of("10.0.0.12"), ClusterHost.Duty.CONTROL_PLANE, ClusterHost.Duty.ETCD, ClusterHost.Duty.NODE),
    ClusterHost.of("master-3", IpAddress.of("10.0.0.13"), ClusterHost.Duty.CONTROL_PLANE, ClusterHost.Duty.ETCD, ClusterHost.Duty.NODE),
    ClusterHost.of("worker-1", IpAddress.of("10.0.0.21"), ClusterHost.Duty.NODE));
RotationPlan plan = RotationPlanner.authorities(hosts, TrustDomain.ETCD);
plan.steps().forEach(System.out::println);

// the plan is a value: one step done, written down, read again, and still no connection is broken
RotationPlan begun = plan.complete(plan.next().orElseThrow().id());
RotationPlan resumed = RotationPlan.fromJson(Json.parse(begun.toJson().pretty()));
System.out.println(resumed.done() + " of " + resumed.steps().size() + " steps done, broken: " + resumed.state().broken());

if (arguments.length > 0) {
    Files.writeString(Path.of(arguments[0]), resumed.toJson().pretty());
}
