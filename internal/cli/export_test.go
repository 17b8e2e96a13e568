package cli

// AtTime is atTime, for the scripts that are written like the demonstration.
var AtTime = atTime
