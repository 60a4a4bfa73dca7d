module stet/annotate/bench

go 1.26.0

require stet v0.0.0

require github.com/sergi/go-diff v1.4.0 // indirect

replace stet => ../..
