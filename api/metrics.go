package api

import (
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"firewatch/permits"
)

// metrics count what the edge does. Labels hold only names from the contract and from packs, so that no caller
// can make their number grow.
type metrics struct {
	registry    *prometheus.Registry
	requests    *prometheus.CounterVec
	durations   *prometheus.HistogramVec
	evaluations *prometheus.CounterVec
	years       *prometheus.GaugeVec
}

func newMetrics() *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "firewatch_http_requests_total", Help: "Requests answered, by route, method and status.",
		}, []string{"route", "method", "status"}),
		durations: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "firewatch_http_request_duration_seconds", Help: "Time to answer a request, by route and method.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10},
		}, []string{"route", "method"}),
		evaluations: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "firewatch_evaluations_total", Help: "Evaluations answered, by kind, stage and outcome.",
		}, []string{"kind", "stage", "outcome"}),
		years: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Name: "firewatch_register_year_missing",
			Help: "1 for a register without the record of a year that it needs, from the days before that year that it says.",
		}, []string{"register", "year"}),
	}
	m.registry.MustRegister(m.requests, m.durations, m.evaluations, m.years,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

func (m *metrics) answered(route, method string, status int, took time.Duration) {
	if route == "unmatched" {
		method = "any" // a client may invent methods
	}
	m.requests.WithLabelValues(route, method, strconv.Itoa(status)).Inc()
	m.durations.WithLabelValues(route, method).Observe(took.Seconds())
}

func (m *metrics) evaluated(j permits.Judged) {
	m.evaluations.WithLabelValues(j.Kind, j.Stage, string(j.Outcome)).Inc()
}

func (m *metrics) missing(years []permits.MissingYear) {
	m.years.Reset()
	for _, y := range years {
		m.years.WithLabelValues(y.Register, y.Year).Set(1)
	}
}
