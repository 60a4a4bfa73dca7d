package page

// Legend explains the marks in print, where there are no colours.
const Legend = `<div class="line"><p class="legend"><span><i class="sw claim key"></i> claim</span> <span><i class="sw figure"></i> figure</span> <span><i class="sw quote"></i> quote</span></p></div>`
